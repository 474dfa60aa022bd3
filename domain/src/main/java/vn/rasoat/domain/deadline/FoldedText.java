package vn.rasoat.domain.deadline;

/**
 * Văn bản đã gập: a text in which words compare equal however they are set: lower case, one style of tone marks, one
 * hyphen, emphasis marks and every kind of white space as blanks. It has the length of the original, so offsets agree.
 */
final class FoldedText {
    private static final String OPEN_TONES = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String PLAIN = "aaaaaeeeeeyyyyy";
    private static final String O_TONES = "òóỏõọòóỏõọ";
    private static final String U_TONES = "ùúủũụ";

    private final String original;
    private final String folded;

    FoldedText(String original) {
        this.original = original;
        char[] chars = new char[original.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = folded(original.charAt(i));
        }
        unifySpelling(chars);
        this.folded = new String(chars);
    }

    int length() {
        return folded.length();
    }

    String folded() {
        return folded;
    }

    String original() {
        return original;
    }

    char at(int offset) {
        return offset >= 0 && offset < folded.length() ? folded.charAt(offset) : '\n';
    }

    boolean isBlank(int offset) {
        char c = at(offset);
        return c == ' ' || c == '\n';
    }

    boolean isWordPart(int offset) {
        return Character.isLetterOrDigit(at(offset));
    }

    /** The end of the run of letters, or of digits, at {@code offset}; {@code offset} itself when there is none. */
    int wordEnd(int offset) {
        int end = offset;
        boolean digits = isDigit(offset);
        while (end < length() && isWordPart(end) && isDigit(end) == digits) {
            end++;
        }
        return end;
    }

    boolean isDigit(int offset) {
        char c = at(offset);
        return c >= '0' && c <= '9';
    }

    private static char folded(char c) {
        if (c == '\n' || c == '\u2028' || c == '\u2029') {
            return '\n';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '*' || c == '_' || isInvisible(c)) {
            return ' ';
        }
        if (c >= '\u2010' && c <= '\u2015' || c == '\u2212') {
            return '-';
        }
        if (c == '\u2018' || c == '\u2019' || c == '\u2032') {
            return '\'';
        }
        return Character.toLowerCase(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    /** "hoà" as "hòa", "uỷ" as "ủy", "qúy" and "quí" as "quý", "kì" as "kỳ". */
    private static void unifySpelling(char[] chars) {
        for (int i = 0; i + 1 < chars.length; i++) {
            boolean ends = i + 2 == chars.length || !Character.isLetter(chars[i + 2]);
            if (!ends || !Character.isLetter(chars[i]) || !Character.isLetter(chars[i + 1])) {
                continue;
            }
            if (i > 0 && chars[i - 1] == 'q') {
                unifyQu(chars, i);
            } else if (chars[i] == 'k') {
                chars[i + 1] = withY(chars[i + 1]);
            } else {
                unifyTone(chars, i);
            }
        }
    }

    private static void unifyQu(char[] chars, int u) {
        int tone = U_TONES.indexOf(chars[u]);
        if (tone >= 0 && (chars[u + 1] == 'y' || chars[u + 1] == 'i')) {
            chars[u] = 'u';
            chars[u + 1] = "ỳýỷỹỵ".charAt(tone);
        } else {
            chars[u + 1] = withY(chars[u + 1]);
        }
    }

    private static char withY(char c) {
        int tone = "ìíỉĩị".indexOf(c);
        return tone < 0 ? c : "ỳýỷỹỵ".charAt(tone);
    }

    private static void unifyTone(char[] chars, int i) {
        int at = OPEN_TONES.indexOf(chars[i + 1]);
        if (at >= 0 && chars[i] == 'o' && at < O_TONES.length()) {
            chars[i] = O_TONES.charAt(at);
            chars[i + 1] = PLAIN.charAt(at);
        } else if (at >= 10 && chars[i] == 'u') {
            chars[i] = U_TONES.charAt(at - 10);
            chars[i + 1] = 'y';
        }
    }
}
