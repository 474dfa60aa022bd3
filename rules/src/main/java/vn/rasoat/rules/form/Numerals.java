package vn.rasoat.rules.form;

import vn.rasoat.domain.document.SectionLabel;

/** Chữ số của mục: how a number is written in the manner of a label. */
final class Numerals {

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] UNITS = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Numerals() {}

    /** The label with another ordinal: {@code III.} for 3 in the manner of {@code II.}. */
    static String label(SectionLabel manner, int ordinal) {
        String opening = manner.written().startsWith("(") ? "(" : "";
        String bare = bare(manner, ordinal);
        return opening + bare + (manner.kind() == SectionLabel.Kind.PART ? "" : manner.closing());
    }

    /** The same without its marks. */
    static String bare(SectionLabel manner, int ordinal) {
        return switch (manner.kind()) {
            case ROMAN -> roman(ordinal);
            case UPPER_LETTER -> letter(ordinal).toUpperCase(java.util.Locale.ROOT);
            case LOWER_LETTER -> letter(ordinal);
            case DECIMAL -> manner.parent() + "." + ordinal;
            case BRACKETED -> lettered(manner) ? letter(ordinal) : String.valueOf(ordinal);
            case PART -> part(manner, ordinal);
            case ARABIC, NONE -> String.valueOf(ordinal);
        };
    }

    private static String part(SectionLabel manner, int ordinal) {
        String word = manner.written().strip().split("\\s", 2)[0];
        boolean roman = manner.written().strip().matches(".*\\s[IVX]+\\W*");
        return word + " " + (roman ? roman(ordinal) : "thứ " + ordinal);
    }

    private static boolean lettered(SectionLabel manner) {
        return manner.written().codePoints().anyMatch(Character::isLetter);
    }

    private static String letter(int ordinal) {
        return ordinal >= 1 && ordinal <= LETTERS.length()
                ? LETTERS.substring(ordinal - 1, ordinal)
                : String.valueOf(ordinal);
    }

    private static String roman(int ordinal) {
        return ordinal >= 1 && ordinal < 100 ? TENS[ordinal / 10] + UNITS[ordinal % 10] : String.valueOf(ordinal);
    }
}
