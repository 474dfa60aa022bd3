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

    private static final int WIDEST_WRAP = 150;
    private static final double BLANK_SHARE = 0.7;
    private static final double PARTED_SHARE = 0.12;
    private static final double SMALL_SHARE = 0.25;

    static Setting of(List<Line> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.blank())
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        if (lengths.length == 0) {
            return new Setting(1, false, false, false);
        }
        int width = lengths[(int) (0.9 * (lengths.length - 1))];
        int widest = lengths[(int) (0.98 * (lengths.length - 1))];
        boolean wrapped = widest <= WIDEST_WRAP && carriedOn(lines) >= SMALL_SHARE / 2;
        boolean doubleSpaced = wrapped && blankShare(lines) >= BLANK_SHARE && carriedOnOverBlank(lines) >= SMALL_SHARE;
        boolean blankParted = wrapped && !doubleSpaced && blankShare(lines) >= PARTED_SHARE;
        return new Setting(width, wrapped, blankParted, doubleSpaced);
    }

    /** The share of lines that go on in small letters. */
    private static double carriedOn(List<Line> lines) {
        long all = lines.stream().filter(line -> !line.blank()).count();
        return (double) lines.stream().filter(Line::startsSmall).count() / Math.max(1, all);
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

    private static double carriedOnOverBlank(List<Line> lines) {
        int small = 0;
        int all = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).blank() && lines.get(i - 1).blank()) {
                all++;
                small += lines.get(i).startsSmall() ? 1 : 0;
            }
        }
        return (double) small / Math.max(1, all);
    }
}
