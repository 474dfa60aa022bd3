package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.identity.CitationFinder;
import vn.rasoat.domain.identity.FoundCitation;
import vn.rasoat.domain.text.Fold;

/** Đọc viện dẫn: every document that the text names by its number, in reading order. */
final class CitationReader {

    private CitationReader() {}

    /** @param paragraphs of subject, opening, text and closing */
    static List<Citation> read(List<Paragraph> paragraphs) {
        List<Citation> citations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            boolean basis = paragraph.part() == Paragraph.Part.OPENING;
            Quotes quotes = new Quotes(paragraph.text(), 0);
            for (FoundCitation found : CitationFinder.find(paragraph.text())) {
                boolean first = paragraph.part() != Paragraph.Part.HEAD
                        && seen.add(Fold.fold(found.number().toString()));
                citations.add(new Citation(
                        found.typeName(),
                        found.number(),
                        found.issuedOn(),
                        found.issuer(),
                        found.title(),
                        basis,
                        first,
                        quotes.openAt(found.start()),
                        found.text(),
                        paragraph.at(found.start())));
            }
        }
        return List.copyOf(citations);
    }
}
