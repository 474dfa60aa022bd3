package vn.rasoat.rules.hierarchy;

import java.util.List;
import java.util.Optional;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.port.CheckRequest;

/** Cơ quan ban hành kế hoạch. */
public final class Issuers {

    private Issuers() {}

    /** The level that the caller said, or that the symbol of the issuer tells; empty where neither does. */
    public static Optional<Level> level(CheckRequest request) {
        if (request.level() != null) {
            return Optional.of(request.level());
        }
        Head.NumberLine number = request.plan().head().number();
        if (number == null || number.number() == null) {
            return Optional.empty();
        }
        String symbol = number.number().issuer();
        List<Level> levels = Levels.standard().all().stream()
                .filter(level -> level.symbols().contains(symbol))
                .filter(level -> level.validity().contains(request.asOf().date()))
                .toList();
        return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
    }
}
