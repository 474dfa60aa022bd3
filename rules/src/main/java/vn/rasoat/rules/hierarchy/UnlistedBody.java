package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.domain.document.Assignment;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.PlanElement;
import vn.rasoat.domain.document.ReportOrder;
import vn.rasoat.domain.hierarchy.Answer;

/**
 * Cơ quan không có trong nơi nhận.
 *
 * @param role what the plan has for it
 * @param names those that are missing, parted by commas
 */
public record UnlistedBody(PlanElement at, Role role, String names) {

    /** What the plan has for a body. */
    public enum Role {
        /** It gets a task. */
        TASKED,
        /** It gets a report. */
        ADDRESSEE
    }

    static List<UnlistedBody> of(Plan plan, Own own) {
        Listing listing = Listing.of(plan);
        if (listing.isEmpty()) {
            return List.of();
        }
        List<UnlistedBody> unlisted = new ArrayList<>();
        for (Assignment assignment : plan.assignments()) {
            String body = assignment.body();
            if (!own.holds(body) && !Members.isCutOff(body)) {
                add(unlisted, assignment, Role.TASKED, missing(Members.of(body), own, listing));
            }
        }
        for (ReportOrder order : plan.reportOrders()) {
            add(unlisted, order, Role.ADDRESSEE, missing(Addressees.of(order.to()), own, listing));
        }
        return unlisted;
    }

    private static void add(List<UnlistedBody> to, PlanElement at, Role role, List<String> names) {
        if (!names.isEmpty()) {
            to.add(new UnlistedBody(at, role, String.join(", ", names)));
        }
    }

    /** Nobody is said to be missing who may be meant by an item, or who belongs to the issuer. */
    private static List<String> missing(List<String> bodies, Own own, Listing listing) {
        return bodies.stream()
                .filter(body -> !own.holds(body))
                .filter(body -> listing.holds(body) == Answer.NO)
                .toList();
    }
}
