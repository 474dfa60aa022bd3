package vn.rasoat.adapters.document.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.SectionLabel;

/**
 * Khối chữ: the lines of one paragraph or heading, joined.
 *
 * @param label {@link SectionLabel#NONE} where it has no number
 * @param text joined with single blanks, the label included
 * @param labelLength how much of {@code text} the label takes
 * @param bold how much of {@code text} is bold from its start
 * @param starts the offset in {@code text} of each line
 */
record Block(SectionLabel label, String text, int labelLength, int bold, List<Line> lines, int[] starts) {

    int line() {
        return lines.get(0).number();
    }

    boolean labelled() {
        return label.kind() != SectionLabel.Kind.NONE;
    }

    /** The text without its label. */
    String unlabelled() {
        return text.substring(labelLength).strip();
    }

    boolean capitals() {
        return Capitals.in(unlabelled());
    }

    Paragraph paragraph(Paragraph.Part part, @Nullable String section) {
        int[] numbers = lines.stream().mapToInt(Line::number).toArray();
        return new Paragraph(text, part, Location.line(line()).in(section), starts, numbers);
    }
}
