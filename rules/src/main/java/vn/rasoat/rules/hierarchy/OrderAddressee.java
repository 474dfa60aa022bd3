package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.ReportOrder;
import vn.rasoat.domain.text.Fold;

/**
 * Nơi nhận của một yêu cầu báo cáo.
 *
 * @param naming whether the reader of the plan can tell who gets the report
 */
public record OrderAddressee(ReportOrder order, Naming naming) {

    /** Whether it is told who gets a report. */
    public enum Naming {
        NAMED,
        /** What stands around it tells. */
        UNDERSTOOD,
        MISSING
    }

    private static final Pattern ON_DEMAND = Pattern.compile("theo (?:yêu cầu|hướng dẫn|chỉ đạo|phân công) của ");

    static List<OrderAddressee> of(Plan plan) {
        List<OrderAddressee> addressees = new ArrayList<>();
        for (ReportOrder order : plan.reportOrders()) {
            Naming naming =
                    order.to() != null ? Naming.NAMED : isUnderstood(order, plan) ? Naming.UNDERSTOOD : Naming.MISSING;
            addressees.add(new OrderAddressee(order, naming));
        }
        return addressees;
    }

    private static boolean isUnderstood(ReportOrder order, Plan plan) {
        return order.via() != null
                || OrderTime.isMerged(order)
                || OrderTime.listFollows(order)
                || ON_DEMAND.matcher(Fold.fold(order.quote())).find()
                || plan.reportOrders().stream()
                        .anyMatch(other ->
                                other.to() != null && isAround(other.location().section(), order));
    }

    /** The same item of the outline, or one that it belongs to. */
    private static boolean isAround(@Nullable String section, ReportOrder order) {
        String own = order.location().section();
        return section != null && own != null && (own.equals(section) || own.startsWith(section + "."));
    }
}
