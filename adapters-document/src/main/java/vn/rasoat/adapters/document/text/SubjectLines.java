package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Các dòng trích yếu: which lines under the name of the type are the subject, and where the opening begins. */
final class SubjectLines {

    private static final Pattern OPENING = Pattern.compile(
            "^(?:-\\s*)?(?:Căn cứ|Thực hiện|Triển khai|Theo|Để|Nhằm|Xét|Tiếp tục|Trên cơ sở|Quán triệt|Phát huy|Ngày|Qua|Sau|"
                    + "Năm|Chào mừng|Hưởng ứng|Kính gửi|Trong|Hiện nay|Với|Những năm|Thời gian|Vừa qua)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** A line of an opening that stands right under the subject is at least so long. */
    private static final int LONG = 60;

    private static final int LONG_OPENING = 45;
    private static final int MOST_LINES = 40;
    /** No line of a subject is so long. */
    private static final int LONGEST = 160;

    private final List<Line> lines;
    private final Setting setting;
    private final List<Line> seen = new ArrayList<>();
    private boolean allBold = true;
    private boolean allCapitals = true;

    private SubjectLines(List<Line> lines, int type) {
        this.lines = lines;
        this.setting = Setting.of(lines.subList(type, lines.size()));
        if (lines.get(type).hasSmallLetters()) {
            see(lines.get(type));
        }
    }

    /** The index of the first line of the opening. */
    static int end(List<Line> lines, int type) {
        return new SubjectLines(lines, type).end(type + 1);
    }

    private void see(Line line) {
        seen.add(line);
        allBold = allBold && (bracketed(line) || line.boldUntil() >= line.text().length());
        allCapitals = allCapitals && (bracketed(line) || line.capitals());
    }

    private int end(int from) {
        int gap = 0;
        boolean bracket = false;
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank()) {
                gap++;
                continue;
            }
            bracket = bracket || bracketed(line);
            if (!bracket && opens(i, gap) || seen.size() == MOST_LINES) {
                return i;
            }
            bracket = bracket && !line.text().endsWith(")");
            see(line);
            gap = 0;
        }
        return lines.size();
    }

    private boolean opens(int at, int gap) {
        Line line = lines.get(at);
        if (Labels.at(line.text()).isPresent()) {
            return !seen.isEmpty();
        }
        if (seen.isEmpty() || line.startsSmall()) {
            return false;
        }
        Line before = seen.get(seen.size() - 1);
        boolean apart = gap > (setting.doubleSpaced() ? 1 : 0);
        return otherType(line) || !before.unfinished() && (begins(before, line, apart) || apart && sentence(at));
    }

    /** Whether the lines so far are all bold, or all capitals, and this one is not. */
    private boolean otherType(Line line) {
        return allBold && line.boldUntil() < line.text().length() || allCapitals && line.hasSmallLetters();
    }

    private boolean begins(Line before, Line line, boolean apart) {
        int length = line.text().length();
        if (OPENING.matcher(line.text()).matches() || IssuerFinder.begins(line.text())) {
            return apart || before.ends() || length > LONG_OPENING && !line.capitals();
        }
        boolean stopped = setting.wrapped() && !setting.full(before, line) && length > LONG;
        return length > LONGEST || stopped && !line.capitals();
    }

    /** Whether the paragraph that begins here ends as a sentence does, and a subject does not. */
    private boolean sentence(int at) {
        int last = at;
        while (last + 1 < lines.size() && !lines.get(last + 1).blank()) {
            last++;
        }
        String text = lines.get(last).text();
        return text.matches(".*(?:[;:]|(?<!\\.\\.)\\.)$");
    }

    private static boolean bracketed(Line line) {
        return line.text().startsWith("(");
    }

    /** The lines of the subject, without what stands in brackets under it. */
    static List<Line> between(List<Line> lines, int type, int end, String typeName) {
        List<Line> subject = new ArrayList<>();
        Line first = lines.get(type);
        if (first.text().length() > typeName.length() + 2) {
            String rest = first.text().substring(typeName.length()).strip();
            subject.add(new Line(first.number(), rest, rest, rest.length(), first.boldAfter()));
        }
        boolean bracket = false;
        for (Line line : lines.subList(type + 1, end)) {
            bracket = bracket || bracketed(line);
            if (!line.blank() && !bracket) {
                subject.add(line);
            }
            bracket = bracket && !line.text().endsWith(")");
        }
        return List.copyOf(subject);
    }
}
