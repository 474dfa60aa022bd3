package vn.rasoat.domain.document;

import org.jspecify.annotations.Nullable;

/**
 * Số thứ tự của mục: the number in front of a heading.
 *
 * @param written as it stands, with its dot, hyphen or bracket: {@code II.}, {@code I-}, {@code 3.1.}, {@code đ)};
 *     empty where the heading has none
 * @param ordinal its place among its siblings, 1-based: {@code II} is 2, {@code 3.1.} is 1, {@code đ)} is 5; 0 where
 *     there is no number
 * @param parent the number in front of the last dot of a decimal label, {@code 3} in {@code 3.1.}; null otherwise
 */
public record SectionLabel(
        String written, Kind kind, int ordinal, @Nullable String parent) {

    public static final SectionLabel NONE = new SectionLabel("", Kind.NONE, 0, null);

    /** Kiểu đánh số. */
    public enum Kind {
        /** Phần thứ nhất, Bước một, Chương I. */
        PART,
        /** A., B. */
        UPPER_LETTER,
        /** I., I-. */
        ROMAN,
        /** 1. */
        ARABIC,
        /** 1.1. */
        DECIMAL,
        /** a), a. in the Vietnamese order a, b, c, d, đ, e, g, h, i, k. */
        LOWER_LETTER,
        /** (1) */
        BRACKETED,
        NONE
    }

    /** The mark that closes the label, such as {@code .} or {@code -}; empty where there is none. */
    public String closing() {
        int end = written.length();
        int start = end;
        while (start > 0 && !Character.isLetterOrDigit(written.charAt(start - 1))) {
            start--;
        }
        return written.substring(start, end).strip();
    }
}
