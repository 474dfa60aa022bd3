package vn.rasoat.rules.hierarchy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        Head.Issuer issuer = head.issuer();
        if (issuer == null) {
            return Optional.empty();
        }
        Level byName = level(issuer.name(), request);
        return byName != null
                ? Optional.of(byName)
                : Own.fullName(issuer).flatMap(full -> Optional.ofNullable(level(full, request)));
    }

    private static @Nullable Level level(String name, CheckRequest request) {
        Head.NumberLine line = request.plan().head().number();
        String symbol =
                line == null || line.number() == null ? null : line.number().issuer();
        PoliticalSystem system = Systems.of(request);
        return LevelFinder.of(name, symbol, system, PlanDay.of(request).day());
    }
}
