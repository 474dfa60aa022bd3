package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.SectionLabel;
import vn.rasoat.domain.document.SectionLabel.Kind;
import vn.rasoat.domain.document.SectionRoles;

/**
 * Ghép dòng thành đoạn: joins lines that were broken by the page, by hard wrapping or by the cut of a page inside a
 * sentence, and parts what are paragraphs of their own.
 */
final class Blocks {

    private static final Pattern OPENER = Pattern.compile(
            "^(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Thứ\\s+\\p{Ll}+)\\s+là,?\\s|^(?:Căn cứ|Trên đây là|Thời gian|Nơi nhận)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SMALL_BULLET = Pattern.compile("^[-–]\\s*\\p{Ll}", Pattern.UNICODE_CHARACTER_CLASS);
    /** A line that a page may have cut inside a sentence is at least so long. */
    private static final int LONG = 80;
    /** A heading that is not set off by type is at most so long. */
    private static final int LONGEST_HEADING = 160;
    /** So many blank lines at most are left of a page's end inside a sentence. */
    private static final int FARTHEST = 3;

    private static final Set<Kind> OUTERMOST = EnumSet.of(Kind.PART, Kind.ROMAN, Kind.UPPER_LETTER);

    private final Setting setting;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> current = new ArrayList<>();
    private int currentLength;
    private SectionLabel lastLabel = SectionLabel.NONE;

    private Blocks(Setting setting) {
        this.setting = setting;
    }

    static List<Block> of(List<Line> lines, Setting setting) {
        Blocks blocks = new Blocks(setting);
        int gap = 0;
        for (Line line : lines) {
            if (line.blank()) {
                gap++;
                continue;
            }
            if (!blocks.current.isEmpty() && blocks.begins(line, gap)) {
                blocks.close();
            }
            blocks.add(line);
            gap = 0;
        }
        blocks.close();
        return List.copyOf(blocks.blocks);
    }

    private void add(Line line) {
        current.add(line);
        currentLength += line.text().length() + 1;
    }

    private boolean begins(Line line, int gap) {
        Line before = current.get(current.size() - 1);
        Optional<Labels.Found> label = Labels.at(line.text());
        if (label.isPresent() && !interrupted(before, line, label.get(), gap)) {
            return true;
        }
        if (line.bullet()) {
            return beginsItem(before, line, gap);
        }
        if (onlyLabel()) {
            return false;
        }
        if (line.capitals() && !headed() && (before.ends() || namesRole(line.text()))) {
            return true;
        }
        if (OPENER.matcher(line.text()).find() && (gap > 0 || before.ends())) {
            return true;
        }
        if (before.boldAfter() && gap == 0) {
            return false;
        }
        return headed() ? !continuesHeading(before, line, gap) : !continues(before, line, gap);
    }

    /** A dash inside a name may happen to stand at the start of a wrapped line. */
    private boolean beginsItem(Line before, Line line, int gap) {
        boolean insideText = setting.wrapped() && near(gap) && setting.full(before, line) && !numbered();
        return before.ends()
                || !insideText && !SMALL_BULLET.matcher(line.text()).find();
    }

    private boolean numbered() {
        return Labels.at(current.get(0).text()).isPresent();
    }

    /** Whether lines so far apart may belong to one paragraph. */
    private boolean near(int gap) {
        return gap <= (setting.doubleSpaced() ? 1 : 0);
    }

    /** Whether nothing was gathered yet but a number, the heading of which stands on the next line. */
    private boolean onlyLabel() {
        String text = current.get(0).text();
        return current.size() == 1
                && Labels.at(text)
                        .filter(found -> found.label().kind() != Kind.PART && found.length() == text.length())
                        .isPresent();
    }

    /** Whether the label is none, but a number that happens to stand at the start of a wrapped line. */
    private boolean interrupted(Line before, Line line, Labels.Found found, int gap) {
        if (!near(gap) || before.ends() || headed() || line.boldUntil() > 0 || !setting.wrapped()) {
            return false;
        }
        SectionLabel label = found.label();
        boolean closesBracket = label.closing().equals(")")
                && before.text().lastIndexOf('(') > before.text().lastIndexOf(')');
        String rest = line.text().substring(found.length());
        boolean small = !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
        boolean outermost = !small && (label.kind() == Kind.ROMAN || label.kind() == Kind.PART);
        boolean expected = label.kind() == lastLabel.kind() && label.ordinal() == lastLabel.ordinal() + 1;
        return closesBracket || rest.isEmpty() || !outermost && !expected && setting.full(before, line);
    }

    /** Whether the lines gathered so far are a heading rather than running text. */
    private boolean headed() {
        Line first = current.get(0);
        Optional<Labels.Found> label = Labels.at(first.text());
        String rest = label.map(l -> first.text().substring(l.length())).orElse(first.text());
        boolean bold = first.boldUntil() >= first.text().length();
        return Capitals.in(rest) || label.isPresent() && (bold || rest.isEmpty());
    }

    private boolean continuesHeading(Line before, Line line, int gap) {
        if (line.capitals() && !before.ends()) {
            return gap <= 1 || setting.doubleSpaced() && gap <= 2;
        }
        boolean bold = before.boldUntil() >= before.text().length();
        if (bold && line.boldUntil() >= line.text().length() && near(gap) && !before.ends()) {
            return true;
        }
        return line.startsSmall() && !before.ends() && (near(gap) && !bold || setting.doubleSpaced());
    }

    private boolean continues(Line before, Line line, int gap) {
        boolean numberDue = gap <= 1 && before.unfinished() && line.startsWithDigit();
        if (!before.ends() && (line.startsSmall() || numberDue)) {
            return true;
        }
        boolean full = setting.full(before, line);
        if (gap == 0) {
            boolean due = before.unfinished() && !endsBases() || line.startsWithDigit();
            boolean goesOn = !before.ends() && (setting.blankParted() && !shortHeading() || due);
            return goesOn || setting.wrapped() && full;
        }
        if (before.ends()) {
            return setting.doubleSpaced() && full && line.startsSmall();
        }
        if (setting.doubleSpaced()) {
            return gap == 1 && full;
        }
        return gap <= FARTHEST
                && (longText() || !setting.wrapped() && before.text().length() >= LONG && !maybeHeading());
    }

    /** Whether a basis on a line of its own was gathered: the last of them may end with a comma. */
    private boolean endsBases() {
        return !setting.wrapped()
                && current.size() == 1
                && current.get(0).text().startsWith("Căn cứ ");
    }

    /** Whether one line was gathered that is a heading by its number or by what it says. */
    private boolean shortHeading() {
        String text = current.get(0).text();
        Optional<Labels.Found> label = Labels.at(text);
        return current.size() == 1
                && label.isPresent()
                && (OUTERMOST.contains(label.get().label().kind())
                        || namesRole(text.substring(label.get().length())));
    }

    private static boolean namesRole(String text) {
        return !SectionRoles.standard().of(text).isEmpty();
    }

    /** Whether what was gathered is too long for a heading: a text that did not end yet. */
    private boolean longText() {
        return currentLength > LONGEST_HEADING;
    }

    /** Whether one numbered line was gathered that may be a heading that is not set off by type. */
    private boolean maybeHeading() {
        String text = current.get(0).text();
        return current.size() == 1
                && numbered()
                && text.length() < LONGEST_HEADING
                && text.indexOf(';') < 0
                && !current.get(0).unfinished();
    }

    private void close() {
        if (current.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[current.size()];
        int bold = 0;
        for (int i = 0; i < current.size(); i++) {
            Line line = current.get(i);
            if (i > 0) {
                text.append(' ');
            }
            starts[i] = text.length();
            if (line.boldUntil() > 0 && bold >= starts[i] - 1) {
                bold = starts[i] + line.boldUntil();
            }
            text.append(line.text());
        }
        Optional<Labels.Found> label = Labels.at(text.toString());
        lastLabel = label.map(Labels.Found::label).orElse(lastLabel);
        blocks.add(new Block(
                label.map(Labels.Found::label).orElse(SectionLabel.NONE),
                text.toString(),
                label.map(Labels.Found::length).orElse(0),
                bold,
                List.copyOf(current),
                starts));
        current.clear();
        currentLength = 0;
    }
}
