package vn.rasoat.rules.hierarchy;

import java.util.Optional;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.LevelFinder;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.rules.Systems;

/** Cơ quan ban hành kế hoạch. */
public final class Issuers {

    private Issuers() {}

    /** The level that the caller said, or that the issuer's name tells; empty where neither does. */
    public static Optional<Level> level(CheckRequest request) {
        if (request.level() != null) {
            return Optional.of(request.level());
        }
        Head head = request.plan().head();
        PoliticalSystem system = Systems.of(request);
        if (head.issuer() == null || system == null) {
            return Optional.empty();
        }
        String name = head.issuer().superior() == null
                ? head.issuer().name()
                : head.issuer().superior() + " " + head.issuer().name();
        String symbol = head.number() == null || head.number().number() == null
                ? null
                : head.number().number().issuerSymbol();
        return LevelFinder.of(name, symbol, system, request.asOf().date());
    }
}
