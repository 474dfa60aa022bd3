package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hai cột: two columns that stand side by side on one line, as the head of a document and its recipients beside the
 * signature do. They are read one after the other: the left column whole, then the right one.
 */
final class Columns {

    private static final Pattern GAP = Pattern.compile("(?<=\\S) {3,}(?=\\S)");
    /** Blanks that wait for a number, a day or a month to be filled in. */
    private static final Pattern TO_FILL_IN =
            Pattern.compile("(?:Số|ngày|tháng|năm)\\s*[:.]?\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The same sentence, or a brace beside the recipients and its label. */
    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}|[{})⎧⎨⎩⎫⎬⎭]|\\(\\s*(?:Để|[Bb]/c|T/h|\\p{Ll})");

    private static final int RIGHT_HALF = 30;
    /** A line of two columns is at most so long. */
    private static final int LONGEST = 400;

    private Columns() {}

    /** The lines unchanged where no line has two columns. */
    static List<Line> unfold(List<Line> lines) {
        if (lines.stream().noneMatch(line -> gap(line) >= 0)) {
            return lines;
        }
        int middle = lines.stream()
                .mapToInt(Columns::gap)
                .filter(at -> at >= 0)
                .min()
                .orElse(RIGHT_HALF);
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : lines) {
            int gap = gap(line);
            if (gap >= 0) {
                left.add(line.withLaidOut(line.laidOut().substring(0, gap)));
                right.add(line.withLaidOut(line.laidOut().substring(gap)));
            } else if (!line.blank() && line.indent() >= Math.max(middle, RIGHT_HALF)) {
                right.add(line);
            } else {
                left.add(line);
            }
        }
        left.addAll(right);
        return left;
    }

    /** The column at which the right part begins; -1 where the line has one part. */
    private static int gap(Line line) {
        if (line.laidOut().length() > LONGEST) {
            return -1;
        }
        Matcher gap = GAP.matcher(line.laidOut());
        while (gap.find()) {
            boolean onlyDashes =
                    line.laidOut().substring(0, gap.start()).codePoints().noneMatch(Character::isLetterOrDigit);
            boolean goesOn = onlyDashes
                    || GOES_ON.matcher(line.laidOut())
                            .region(gap.end(), line.laidOut().length())
                            .lookingAt();
            if (!goesOn
                    && !TO_FILL_IN
                            .matcher(line.laidOut().substring(0, gap.start()))
                            .find()) {
                return gap.end();
            }
        }
        return -1;
    }
}
