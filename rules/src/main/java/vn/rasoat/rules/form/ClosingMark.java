package vn.rasoat.rules.form;

import java.util.List;
import java.util.Optional;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.rules.drl.Place;

/** Dấu kết thúc nội dung: how the last sentence of the text ends. */
public record ClosingMark(Kind kind, Place place) {

    private static final int QUOTED = 60;

    /** With what. */
    public enum Kind {
        STOP,
        /** {@code ./.} */
        SLASHED_STOP,
        /** A comma or a semicolon. */
        OPEN,
        /** No mark: the end may have been cut off. */
        NONE
    }

    /** Empty where there is no text. */
    static Optional<ClosingMark> of(List<Paragraph> paragraphs) {
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            Paragraph.Part part = paragraphs.get(i).part();
            boolean text =
                    part == Paragraph.Part.BODY || part == Paragraph.Part.CLOSING || part == Paragraph.Part.HEADING;
            if (text) {
                return Optional.of(of(paragraphs.get(i)));
            }
        }
        return Optional.empty();
    }

    private static ClosingMark of(Paragraph last) {
        String text = last.text().strip();
        Location end = last.at(Math.max(0, last.text().length() - 1));
        int from = Math.max(0, text.length() - QUOTED);
        int word = from == 0 ? 0 : Math.max(from, text.indexOf(' ', from) + 1);
        String quote = from == 0 ? text : "…" + text.substring(word);
        return new ClosingMark(kind(text), new Place(end.in(last.location().section()), quote));
    }

    private static Kind kind(String text) {
        String bare = text.replaceAll("[\\s”\"»)]+$", "");
        if (bare.matches("(?s).*\\.\\s*/\\s*\\.?")) {
            return Kind.SLASHED_STOP;
        }
        if (bare.endsWith(".") || bare.endsWith("!")) {
            return Kind.STOP;
        }
        return bare.endsWith(";") || bare.endsWith(",") ? Kind.OPEN : Kind.NONE;
    }
}
