package vn.rasoat.domain.identity;

/** Khoảng trống: what may stand between two words, white space of every kind and emphasis marks. */
final class Gaps {
    /** One character of a gap, in a regular expression. */
    static final String G = "[\\s\\p{Z}\\p{Cf}*_]";

    private Gaps() {}

    static boolean isGap(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '*'
                || c == '_'
                || Character.getType(c) == Character.FORMAT;
    }

    /** The end of the gap that begins here, after at most so many characters. */
    static int after(CharSequence text, int from, int most) {
        int at = from;
        while (at < text.length() && at - from < most && isGap(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The beginning of the gap that ends here, after at most so many characters. */
    static int before(CharSequence text, int to, int most) {
        int at = to;
        while (at > 0 && to - at < most && isGap(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** How many lines end between two places. */
    static int lineEnds(CharSequence text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                ends++;
            }
        }
        return ends;
    }

    static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }
}
