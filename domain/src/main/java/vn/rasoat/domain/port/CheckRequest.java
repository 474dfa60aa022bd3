package vn.rasoat.domain.port;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.report.AsOf;

/**
 * Yêu cầu rà soát.
 *
 * @param directives the library
 * @param system given by the caller; null: as the document shows it
 * @param level of the issuer, given by the caller; null: as the document shows it
 */
public record CheckRequest(
        Plan plan,
        List<Directive> directives,
        AsOf asOf,
        @Nullable PoliticalSystem system,
        @Nullable Level level) {

    public CheckRequest {
        directives = List.copyOf(directives);
    }
}
