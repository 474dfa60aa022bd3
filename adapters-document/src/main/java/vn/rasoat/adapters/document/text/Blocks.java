package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.SectionLabel;
import vn.rasoat.domain.document.SectionLabel.Kind;

/**
 * Ghép dòng thành đoạn: joins lines that were broken by the page, by hard wrapping or by the cut of a page inside a
 * sentence, and parts what are paragraphs of their own.
 */
final class Blocks {

    private static final Pattern OPENER = Pattern.compile(
            "^(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Thứ\\s+\\p{Ll}+)\\s+là,?\\s|^(?:Căn cứ|Trên đây là|Thời gian|Nơi nhận)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SMALL_BULLET = Pattern.compile("^[-–]\\s*\\p{Ll}", Pattern.UNICODE_CHARACTER_CLASS);
    /** A line of at least this share of the width was broken because it was full. */
    private static final double FULL = 0.72;
    /** A line that a page may have cut inside a sentence is at least so long. */
    private static final int LONG = 80;

    private final Setting setting;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> current = new ArrayList<>();
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
            blocks.current.add(line);
            gap = 0;
        }
        blocks.close();
        return List.copyOf(blocks.blocks);
    }

    private boolean begins(Line line, int gap) {
        Line before = current.get(current.size() - 1);
        Optional<Labels.Found> label = Labels.at(line.text());
        if (label.isPresent() && !interrupted(before, line, label.get().label(), gap)) {
            return true;
        }
        if (line.bullet()) {
            return gap > 0
                            && (before.ends()
                                    || !SMALL_BULLET.matcher(line.text()).find())
                    || before.ends()
                    || !SMALL_BULLET.matcher(line.text()).find();
        }
        if (OPENER.matcher(line.text()).find() && (gap > 0 || before.ends())) {
            return true;
        }
        if (before.boldAfter() && gap == 0) {
            return false;
        }
        return headed() ? !continuesHeading(before, line, gap) : !continues(before, line, gap);
    }

    /** Whether the label is none, but a number that happens to stand at the start of a wrapped line. */
    private boolean interrupted(Line before, Line line, SectionLabel label, int gap) {
        if (gap > 0 && !setting.doubleSpaced() || before.ends() || headed() || line.boldUntil() > 0) {
            return false;
        }
        boolean outermost = label.kind() == Kind.ROMAN || label.kind() == Kind.PART;
        boolean expected = label.kind() == lastLabel.kind() && label.ordinal() == lastLabel.ordinal() + 1;
        boolean full = before.text().length() >= FULL * setting.width();
        return !outermost && !expected && label.kind() != Kind.DECIMAL && full && setting.wrapped();
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
        if (before.boldAfter() || line.boldUntil() >= line.text().length() && gap == 0 && !before.ends()) {
            return before.boldAfter() || before.boldUntil() >= before.text().length();
        }
        boolean bold = current.get(0).boldUntil() > 0;
        return line.startsSmall() && !before.ends() && (gap == 0 && !bold || setting.doubleSpaced());
    }

    private boolean continues(Line before, Line line, int gap) {
        if (line.startsSmall() && !before.ends()) {
            return true;
        }
        boolean full = before.text().length() >= FULL * setting.width();
        if (gap == 0) {
            return setting.wrapped() && (full || setting.blankParted() && !before.ends());
        }
        if (before.ends()) {
            return setting.doubleSpaced() && full && line.startsSmall();
        }
        if (setting.doubleSpaced()) {
            return full;
        }
        return !setting.wrapped() && before.text().length() >= LONG && !labelledShort();
    }

    /** Whether a short numbered line was gathered: a heading that is not set off by type. */
    private boolean labelledShort() {
        return current.size() == 1
                && Labels.at(current.get(0).text()).isPresent()
                && current.get(0).text().length() < LONG;
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
    }
}
