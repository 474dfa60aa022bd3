package vn.rasoat.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;

/** Văn bản thử: paragraphs of one line each, the first on line 1. */
final class Text {

    private Text() {}

    static List<Paragraph> of(String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            paragraphs.add(Paragraph.ofLine(line, Paragraph.Part.BODY, Location.line(paragraphs.size() + 1)));
        }
        return paragraphs;
    }
}
