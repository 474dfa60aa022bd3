package vn.rasoat.domain.hierarchy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Thời gian hiệu lực.
 *
 * @param from first day, null where it has always been so
 * @param to last day, inclusive, null where no end is known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Without a known beginning or end. */
    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
