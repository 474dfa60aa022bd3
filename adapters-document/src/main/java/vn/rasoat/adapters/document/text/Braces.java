package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.document.Recipient.Purpose;

/**
 * Dấu ngoặc chung: braces beside the list of recipients, whose one purpose serves several items.
 *
 * <p>A text keeps the characters of a brace on some of its lines only, and the purpose on its middle line, so that the
 * extent of a group is inferred: the brace is symmetrical about the characters that are left of it.
 */
final class Braces {

    private static final Pattern DRAWN = Pattern.compile("[{}⎧⎨⎩⎫⎬⎭]|(?<=\\s\\s|[;,.]\\s)[)\\]]");
    private static final Pattern LABEL_BEGINS = Pattern.compile("^(.*?)\\s*(\\((?:[Đđ][ểẾỂ])?[^()]{0,12})$");
    private static final Pattern LABEL_ENDS = Pattern.compile("^(.*?\\S)\\s{2,}([^()]{2,30}\\))\\s*$");

    private Braces() {}

    /**
     * A line of the list with its piece of a brace taken off.
     *
     * @param row 0-based among the lines that are not blank
     * @param line 1-based of the source
     * @param glyph the character of the brace; a blank where the line has a piece of a label only, 0 where it has none
     * @param purpose what the label says whose last piece stands here
     */
    record Piece(int row, int line, String text, char glyph, Purpose purpose) {
        boolean marked() {
            return glyph != 0;
        }
    }

    /** A label that runs over two lines. */
    private static final class OpenLabel {
        private String begun = "";

        Purpose with(String piece) {
            begun = (begun + " " + piece).strip();
            boolean open = begun.lastIndexOf('(') > begun.lastIndexOf(')');
            Purpose purpose = open
                    ? Purpose.NONE
                    : Purposes.of(begun.replaceAll("[()]", "").strip());
            begun = open ? begun : "";
            return purpose;
        }

        boolean isOpen() {
            return !begun.isEmpty();
        }
    }

    /** @param lines none of them blank */
    static List<Piece> pieces(List<Line> lines) {
        List<Piece> pieces = new ArrayList<>();
        OpenLabel label = new OpenLabel();
        for (int row = 0; row < lines.size(); row++) {
            String below = row + 1 < lines.size() ? lines.get(row + 1).laidOut() : "";
            pieces.add(piece(row, lines.get(row), below, label));
        }
        return pieces;
    }

    private static Piece piece(int row, Line line, String below, OpenLabel label) {
        String laidOut = line.laidOut().stripTrailing();
        Matcher drawn = DRAWN.matcher(laidOut);
        Matcher begins = LABEL_BEGINS.matcher(laidOut);
        Matcher ends = LABEL_ENDS.matcher(laidOut);
        if (drawn.find() && !laidOut.substring(0, drawn.start()).isBlank()) {
            return drawn(row, line, laidOut, drawn, label);
        }
        if (label.isOpen() && ends.find()) {
            return new Piece(row, line.number(), ends.group(1), ' ', label.with(ends.group(2)));
        }
        if (begins.find() && LABEL_ENDS.matcher(below).find()) {
            return new Piece(row, line.number(), begins.group(1), ' ', label.with(begins.group(2)));
        }
        return new Piece(row, line.number(), DRAWN.matcher(laidOut).replaceAll(" "), (char) 0, Purpose.NONE);
    }

    private static Piece drawn(int row, Line line, String laidOut, Matcher drawn, OpenLabel label) {
        String left = laidOut.substring(0, drawn.start()).stripTrailing();
        String right = laidOut.substring(drawn.end()).strip();
        char glyph = laidOut.charAt(drawn.start());
        boolean whole = !label.isOpen();
        String written = right.isEmpty() && left.endsWith(")") ? left.substring(left.lastIndexOf('(') + 1) : right;
        Purpose purpose = label.with(written);
        String text = whole && purpose != Purpose.NONE && !right.isEmpty() ? left + " " + right : left;
        return new Piece(row, line.number(), text, glyph, purpose);
    }

    /** The characters and the label of one brace. */
    private static final class Group {
        private final List<Piece> marks = new ArrayList<>();

        int first() {
            return marks.get(0).row();
        }

        int last() {
            return marks.get(marks.size() - 1).row();
        }

        Purpose purpose() {
            return marks.stream()
                    .map(Piece::purpose)
                    .filter(purpose -> purpose != Purpose.NONE)
                    .findFirst()
                    .orElse(Purpose.NONE);
        }

        /** Whether a line with this piece belongs to the brace that the lines above it show. */
        boolean goesOn(Piece piece) {
            if (marks.isEmpty() || purpose() == Purpose.NONE) {
                return true;
            }
            boolean alike = piece.glyph() == marks.get(marks.size() - 1).glyph();
            return piece.purpose() == Purpose.NONE && alike && piece.row() == last() + 1;
        }

        boolean onlyLabel() {
            return marks.stream().allMatch(mark -> mark.glyph() == ' ');
        }

        /** Whether every line of the brace seems to have kept its character. */
        boolean unbroken() {
            return marks.size() > 1 && last() - first() + 1 == marks.size();
        }
    }

    private static List<Group> groups(List<RecipientItem> items) {
        List<Group> groups = new ArrayList<>();
        for (RecipientItem item : items) {
            for (Piece mark : item.marks()) {
                if (groups.isEmpty() || !groups.get(groups.size() - 1).goesOn(mark)) {
                    groups.add(new Group());
                }
                groups.get(groups.size() - 1).marks.add(mark);
            }
        }
        groups.removeIf(group -> group.purpose() == Purpose.NONE);
        return groups;
    }

    /**
     * Gives the purpose of each brace to the items that it covers.
     *
     * @param items one for each recipient
     */
    static List<Recipient> spread(List<RecipientItem> items, List<Recipient> recipients) {
        List<Recipient> spread = new ArrayList<>(recipients);
        List<Group> groups = groups(items);
        int from = 0;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            boolean last = i + 1 == groups.size();
            int limit = last ? lastRow(items) : groups.get(i + 1).first() - 1;
            int start = Math.max(from, behindOwnPurposes(items, recipients, group));
            Extent extent = extent(group, start, limit, last);
            extent.give(group.purpose(), items, spread);
            from = extent.to + 1;
        }
        return spread;
    }

    private static int lastRow(List<RecipientItem> items) {
        return items.stream()
                .filter(item -> !item.fileCopy())
                .mapToInt(RecipientItem::lastRow)
                .max()
                .orElse(0);
    }

    /** The row behind the last item above the brace that has a purpose of its own. */
    private static int behindOwnPurposes(List<RecipientItem> items, List<Recipient> recipients, Group group) {
        int row = 0;
        for (int i = 0; i < items.size() && items.get(i).firstRow() < group.first(); i++) {
            boolean own = items.get(i).marks().isEmpty() && recipients.get(i).purpose() != Purpose.NONE;
            row = own ? items.get(i).lastRow() + 1 : row;
        }
        return row;
    }

    private static Extent extent(Group group, int start, int limit, boolean last) {
        if (group.onlyLabel()) {
            return new Extent(group.first(), group.last());
        }
        int mirrored = group.first() + group.last() - start;
        if (group.unbroken()) {
            return mirrored > limit ? new Extent(group.first(), group.last()) : new Extent(start, mirrored);
        }
        return new Extent(start, last ? limit : Math.min(limit, mirrored));
    }

    /** Rows, both ends inclusive. */
    private record Extent(int from, int to) {
        void give(Purpose purpose, List<RecipientItem> items, List<Recipient> recipients) {
            for (int i = 0; i < items.size(); i++) {
                boolean covered =
                        items.get(i).firstRow() >= from && items.get(i).firstRow() <= to;
                if (covered && recipients.get(i).purpose() == Purpose.NONE) {
                    recipients.set(i, inferred(recipients.get(i), purpose));
                }
            }
        }

        private static Recipient inferred(Recipient item, Purpose purpose) {
            return new Recipient(
                    item.name(), purpose, true, item.fileCopy(), item.separator(), item.written(), item.location());
        }
    }
}
