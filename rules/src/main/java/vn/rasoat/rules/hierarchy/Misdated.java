package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.port.CheckRequest;

/**
 * Viện dẫn sai ngày, sai cơ quan: a citation that means a directive of the library, and says otherwise of it.
 *
 * @param fault what it says otherwise
 * @param known what the library has, for messages
 */
public record Misdated(Citation citation, Directive directive, Fault fault, Object known) {

    /** What a citation says wrongly. */
    public enum Fault {
        DAY,
        ISSUER
    }

    static List<Misdated> of(CheckRequest request) {
        List<Misdated> found = new ArrayList<>();
        Shelf shelf = Shelf.of(request);
        for (Citation citation : request.plan().citations()) {
            for (Directive directive : shelf.numbered(citation)) {
                Likeness likeness = Likeness.of(citation, directive, request.plan());
                if (likeness.isMisdated() && directive.identity().issuedOn() != null) {
                    found.add(new Misdated(
                            citation, directive, Fault.DAY, directive.identity().issuedOn()));
                } else if (likeness.isMisattributed()) {
                    found.add(new Misdated(
                            citation,
                            directive,
                            Fault.ISSUER,
                            directive.identity().issuer()));
                }
            }
        }
        return found;
    }
}
