package vn.rasoat.rules.hierarchy;

import java.time.LocalDate;
import java.util.Optional;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.report.AsOf;

/**
 * Ngày của kế hoạch: its own, or for a draft that has none the day of the check.
 *
 * @param certain false where the plan may have a day that was lost together with its head
 */
public record PlanDay(LocalDate day, boolean certain) {

    static PlanDay of(CheckRequest request) {
        Head head = request.plan().head();
        Optional<LocalDate> own = head.issuedOn();
        if (own.isPresent()) {
            return new PlanDay(own.get(), true);
        }
        boolean given = request.asOf().source() == AsOf.Source.GIVEN;
        return new PlanDay(request.asOf().date(), given || !head.lost());
    }
}
