package vn.rasoat.domain.document;

import java.util.Arrays;

/**
 * Đoạn văn: one paragraph, its hard line breaks taken out.
 *
 * @param text NFC, single blanks, without the marks of bold and italic
 * @param part in which part of the document it stands
 * @param location of its first line
 * @param lineStarts for every line of the source that it was joined from the offset in {@code text} at which it
 *     begins, ascending, the first 0
 * @param lines the numbers of those lines, of equal length
 */
public record Paragraph(String text, Part part, Location location, int[] lineStarts, int[] lines)
        implements PlanElement {

    /** Phần của văn bản. */
    public enum Part {
        /** Above the text: names, number, date, type, subject. */
        HEAD,
        /** Căn cứ và lời dẫn: before the first heading. */
        OPENING,
        /** A heading. */
        HEADING,
        /** Under a heading. */
        BODY,
        /** Lời kết: the sentence that ends the text. */
        CLOSING,
        RECIPIENTS,
        SIGNATURE,
        ANNEX
    }

    public Paragraph {
        lineStarts = lineStarts.clone();
        lines = lines.clone();
        if (lineStarts.length != lines.length || lineStarts.length == 0) {
            throw new IllegalArgumentException("one start for each line, at least one: " + Arrays.toString(lineStarts)
                    + " for " + Arrays.toString(lines));
        }
    }

    /** A paragraph of one line. */
    public static Paragraph ofLine(String text, Part part, Location location) {
        return new Paragraph(text, part, location, new int[] {0}, new int[] {location.line()});
    }

    /** Where the character at this offset of the text stands. */
    public Location at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int index = found >= 0 ? found : Math.max(0, -found - 2);
        return new Location(lines[index], location.page(), location.paragraph(), location.section());
    }

    @Override
    public int[] lineStarts() {
        return lineStarts.clone();
    }

    @Override
    public int[] lines() {
        return lines.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Paragraph that
                && text.equals(that.text)
                && part == that.part
                && location.equals(that.location)
                && Arrays.equals(lineStarts, that.lineStarts)
                && Arrays.equals(lines, that.lines);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + location.hashCode();
    }

    @Override
    public String toString() {
        return part + " " + location.line() + ": " + text;
    }
}
