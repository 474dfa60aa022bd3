package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Công văn: the head of a letter, which names no type; its subject stands under the number.
 *
 * @param head the lines above those it is sent to, without the subject
 * @param subject from «V/v» on
 */
record Letter(List<Line> head, List<Line> subject) {

    private static final Pattern ADDRESSEES = Pattern.compile("^[Kk]ính (?:gửi|trình|chuyển)\\s*:.*");
    private static final Pattern SUBJECT = Pattern.compile("^(?:V/v|V/V|v/v|Về việc|về việc)\\b.*");
    private static final Pattern DATE = Pattern.compile("\\b[Nn]gày\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int HEAD_LINES = 60;

    /** The index of the line that says whom it is sent to; -1 where the text is no letter. */
    static int addressees(List<Line> lines) {
        for (int i = 0; i < lines.size() && i < HEAD_LINES; i++) {
            if (ADDRESSEES.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** @param lines above the addressees */
    static Letter of(List<Line> lines) {
        List<Line> head = new ArrayList<>();
        List<Line> subject = new ArrayList<>();
        boolean inside = false;
        for (Line line : Columns.unfold(lines)) {
            inside = SUBJECT.matcher(line.text()).matches() || inside && goesOn(line);
            (inside ? subject : head).add(line);
        }
        return new Letter(List.copyOf(head), List.copyOf(subject));
    }

    private static boolean goesOn(Line line) {
        return !line.blank() && !line.capitals() && !DATE.matcher(line.text()).find();
    }
}
