package vn.rasoat.domain.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Khoảng ngày: the days, in Việt Nam, on which something can happen in time; both ends inclusive.
 *
 * @param earliest first such day, null when the text sets none
 * @param latest last such day, null when the text sets none
 */
public record DayInterval(
        @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    public DayInterval {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest before earliest: " + earliest + " > " + latest);
        }
    }

    static DayInterval of(LocalDate day) {
        return new DayInterval(day, day);
    }

    static DayInterval of(YearMonth first, YearMonth last) {
        return new DayInterval(first.atDay(1), last.atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return (earliest == null || !day.isBefore(earliest)) && (latest == null || !day.isAfter(latest));
    }
}
