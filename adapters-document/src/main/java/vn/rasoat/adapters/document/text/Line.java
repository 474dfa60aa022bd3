package vn.rasoat.adapters.document.text;

import java.util.regex.Pattern;

/**
 * Dòng: one line of the source, or one cell of it.
 *
 * @param number 1-based line of the source
 * @param laidOut as it stands, blanks kept, marks of bold and italic taken out
 * @param text the same with single blanks
 * @param boldUntil the offset in {@code text} up to which the line is bold from its start; 0 where it does not start
 *     bold
 * @param boldAfter whether bold is still open at its end
 */
record Line(int number, String laidOut, String text, int boldUntil, boolean boldAfter) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TERMINAL = Pattern.compile("[.;:!?…]['\"”’)»*]*$");
    private static final Pattern UNFINISHED = Pattern.compile(
            "[,/(“\\-–]$|(?:^|\\s)(?:ngày|và|của|với|về|các|những|theo|tại|trong|cho|từ|đến|trước|sau|là|do|để|bằng|được"
                    + "|không|hoặc|cùng|thứ|khoản|điểm|giai đoạn|nhằm|bởi|giữa|vào|ra|trên|dưới|khi|nếu|mọi|mỗi|từng|một|hai)$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BULLET = Pattern.compile("^[-+•–—▪●○■*]\\s*(?=\\S)");

    /** The same line with other words, as bold as it was. */
    Line withLaidOut(String words) {
        String single = BLANKS.matcher(words).replaceAll(" ").strip();
        return new Line(number, words, single, boldUntil >= text.length() ? single.length() : 0, boldAfter);
    }

    boolean blank() {
        return text.isEmpty();
    }

    /** Whether a sentence or an item ends with the line. */
    boolean ends() {
        return TERMINAL.matcher(text).find();
    }

    /** Whether a sentence cannot end here: the line ends with a word that waits for another. */
    boolean unfinished() {
        return UNFINISHED.matcher(text).find();
    }

    boolean bullet() {
        return BULLET.matcher(text).find();
    }

    /** Whether the line goes on in small letters, as the second line of a sentence does. */
    boolean startsSmall() {
        if (blank()) {
            return false;
        }
        int first = text.codePointAt(0);
        return Character.isLowerCase(first) || first == ',' || first == ';' || first == ')';
    }

    boolean startsWithDigit() {
        return !blank() && Character.isDigit(text.charAt(0));
    }

    boolean capitals() {
        return Capitals.in(text);
    }

    boolean hasSmallLetters() {
        return !capitals() && text.codePoints().anyMatch(Character::isLowerCase);
    }

    int indent() {
        int at = 0;
        while (at < laidOut.length() && laidOut.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
