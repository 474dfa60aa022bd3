package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.port.CheckRequest;

/** Thư viện xếp theo số: the directives that bear one number, apart from the document that is checked. */
final class Shelf {

    private final Map<String, List<Directive>> byNumber = new HashMap<>();

    private Shelf() {}

    static Shelf of(CheckRequest request) {
        Shelf shelf = new Shelf();
        for (Directive directive : request.directives()) {
            DocumentNumber number = directive.identity().number();
            if (number != null && !Chain.isSelf(directive, request.plan())) {
                shelf.byNumber
                        .computeIfAbsent(number.key(), key -> new ArrayList<>())
                        .add(directive);
            }
        }
        return shelf;
    }

    /** Those whose number and symbol a citation names. */
    List<Directive> numbered(Citation citation) {
        return byNumber.getOrDefault(citation.number().key(), List.of());
    }
}
