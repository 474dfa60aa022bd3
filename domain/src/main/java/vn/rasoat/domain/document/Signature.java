package vn.rasoat.domain.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chữ ký: who signs, and by what authority.
 *
 * @param authority the lines of authority, such as {@code T/M BAN THƯỜNG VỤ} or {@code TM. ỦY BAN NHÂN DÂN} and
 *     {@code KT. CHỦ TỊCH}, top first; empty where a head signs in his own right
 * @param position the line of office, such as {@code PHÓ BÍ THƯ}; null where none is read
 * @param name null where none is read
 */
public record Signature(
        List<String> authority,
        @Nullable String position,
        @Nullable String name,
        Location location) implements PlanElement {

    public Signature {
        authority = List.copyOf(authority);
    }
}
