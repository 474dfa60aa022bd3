package vn.rasoat.adapters.document.text;

import java.util.List;

/**
 * Cách dàn dòng: how the text was laid out when it was extracted.
 *
 * @param width characters of a full line
 * @param wrapped whether paragraphs were broken into lines of about that width
 * @param blankParted whether blank lines part the paragraphs
 * @param doubleSpaced whether, in addition, every line is followed by a blank one, so that blank lines part nothing
 */
record Setting(int width, boolean wrapped, boolean blankParted, boolean doubleSpaced) {

    /** A line that, with the next word, would take at least this share of the width was broken because it was full. */
    private static final double FULL = 0.85;

    private static final int NARROWEST = 50;
    private static final int WIDEST_WRAP = 150;
    private static final double PARTED_SHARE = 0.12;
    /** A text is broken into lines where so many of its lines go on in the next. */
    private static final double BROKEN_SHARE = 0.1;
    /** It is double-spaced where so many times more of them go on over a blank line. */
    private static final int MOSTLY = 3;

    static Setting of(List<Line> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.blank())
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        if (lengths.length == 0) {
            return new Setting(1, false, false, false);
        }
        int width = Math.max(NARROWEST, lengths[(int) (0.9 * (lengths.length - 1))]);
        int widest = lengths[(int) (0.98 * (lengths.length - 1))];
        double adjacent = brokenShare(lines, width, 0);
        double overBlank = brokenShare(lines, width, 1);
        boolean wrapped = widest <= WIDEST_WRAP && adjacent + overBlank >= BROKEN_SHARE;
        boolean doubleSpaced = wrapped && overBlank >= MOSTLY * adjacent;
        boolean blankParted = wrapped && !doubleSpaced && blankShare(lines) >= PARTED_SHARE;
        return new Setting(width, wrapped, blankParted, doubleSpaced);
    }

    /** Whether the line above was broken where it was because the first word of the line below did not fit. */
    boolean full(Line above, Line below) {
        return full(above, below, width);
    }

    private static boolean full(Line above, Line below, int width) {
        int blank = below.text().indexOf(' ');
        int word = blank < 0 ? below.text().length() : blank;
        return above.text().length() + 1 + word >= FULL * width;
    }

    /** The share of lines that go on in the next one, so many blank lines below. */
    private static double brokenShare(List<Line> lines, int width, int gap) {
        int broken = 0;
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            all += lines.get(i).blank() ? 0 : 1;
            int next = i + gap + 1;
            boolean apart =
                    next < lines.size() && lines.subList(i + 1, next).stream().allMatch(Line::blank);
            broken += apart && goesOn(lines.get(i), lines.get(next), width) ? 1 : 0;
        }
        return (double) broken / Math.max(1, all);
    }

    private static boolean goesOn(Line line, Line below, int width) {
        if (line.blank() || below.blank() || line.ends() || below.bullet() || below.capitals()) {
            return false;
        }
        return below.startsSmall()
                || full(line, below, width) && Labels.at(below.text()).isEmpty();
    }

    private static double blankShare(List<Line> lines) {
        int followed = 0;
        int all = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).blank()) {
                all++;
                followed += lines.get(i + 1).blank() ? 1 : 0;
            }
        }
        return (double) followed / Math.max(1, all);
    }
}
