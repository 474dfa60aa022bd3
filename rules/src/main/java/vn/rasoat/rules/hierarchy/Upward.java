package vn.rasoat.rules.hierarchy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.ReportOrder;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.obligation.Obligation.ReportDuty;

/**
 * Báo cáo lên của cơ quan tổng hợp.
 *
 * @param times when it is due
 * @param written the same as it is written
 * @param above who asks for it, for messages; empty where the plan itself does
 */
record Upward(List<When> times, String written, String above) {

    /** What a body that gets an order's report must report in its turn. */
    static Stream<Upward> of(ReportOrder order, String aggregator, Plan plan, Duties duties, Own own) {
        return Stream.concat(fromPlan(order, aggregator, plan), fromChain(order, aggregator, duties, own));
    }

    private static Stream<Upward> fromPlan(ReportOrder order, String aggregator, Plan plan) {
        return plan.reportOrders().stream()
                .filter(other -> !other.equals(order) && Addressees.isSame(other.from(), aggregator))
                .map(other -> other.deadlines())
                .filter(deadlines -> deadlines.stream().anyMatch(deadline -> Times.givesDays(deadline.when())))
                .map(deadlines -> new Upward(
                        deadlines.stream().map(Deadline::when).toList(),
                        deadlines.stream().map(Deadline::text).collect(Collectors.joining(", ")),
                        ""));
    }

    /** What the chain asks of the aggregator itself, or of the plan's issuer where that is the aggregator. */
    private static Stream<Upward> fromChain(ReportOrder order, String aggregator, Duties duties, Own own) {
        boolean toOwn = own.is(aggregator) == Answer.YES && (order.from() == null || !own.holds(order.from()));
        return duties.ofKind(ReportDuty.class).stream()
                .filter(duty -> !Times.dated(duty.obligation().dues()).isEmpty())
                .filter(duty -> toOwn && duty.binds() == Answer.YES || asks(duty, aggregator))
                .map(duty -> of(duty.obligation().dues(), duty.where()));
    }

    private static Upward of(List<Obligation.Due> dues, String above) {
        return new Upward(
                dues.stream().map(Obligation.Due::when).toList(),
                dues.stream().map(Obligation.Due::written).collect(Collectors.joining(", ")),
                above);
    }

    private static boolean asks(Duty<ReportDuty> duty, String aggregator) {
        return duty.obligation().ground().who().stream()
                .anyMatch(who -> Levels.standard().byId(who).isEmpty() && Addressees.isSame(who, aggregator));
    }

    /** The first time of a report that does not come before its turn here; null where all do, or may. */
    @Nullable
    Deadline firstNotBefore(List<Deadline> report) {
        List<Deadline> own = report.stream()
                .filter(deadline -> Times.givesDays(deadline.when()))
                .sorted(Comparator.comparing(Deadline::when, Times.BY_LAST_DAY))
                .toList();
        List<When> turns = times.stream()
                .filter(Times::givesDays)
                .sorted(Times.BY_LAST_DAY)
                .toList();
        for (int i = 0; i < own.size() && own.size() == turns.size(); i++) {
            if (Times.isNotBefore(own.get(i).when(), turns.get(i))) {
                return own.get(i);
            }
        }
        boolean allAfter = own.stream()
                .allMatch(deadline -> turns.stream().allMatch(turn -> Times.isNotBefore(deadline.when(), turn)));
        return allAfter && !own.isEmpty() && !turns.isEmpty() ? own.get(0) : null;
    }
}
