package vn.rasoat.rules.hierarchy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.DayInterval;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.ReportOrder;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.obligation.Obligation.ReportDuty;
import vn.rasoat.rules.drl.Place;

/**
 * Thứ tự tổng hợp: reports that go to a body, or through it, and what that body must report further up. They must come
 * before it; the same day is not before.
 *
 * @param order to the aggregator, or through it
 * @param aggregator its name
 * @param state whether the report comes in time
 * @param written the time of the report, empty where it has none
 * @param upward the time of what the aggregator must report
 * @param above who asks the aggregator for its report; empty where the plan itself does
 * @param place the report's time, or the order where it has none
 */
public record Aggregation(
        ReportOrder order, String aggregator, Turn state, String written, String upward, String above, Place place) {

    /** Whether a report comes before its aggregator must report. */
    public enum Turn {
        BEFORE,
        NOT_BEFORE,
        /** The report has no day, though the aggregator has. */
        WITHOUT_DAY
    }

    /** What an aggregator must report, and when. */
    private record Upward(List<When> times, String written, String above) {}

    static List<Aggregation> of(Plan plan, Duties duties, Own own, List<OrderTime> orderTimes) {
        List<Aggregation> found = new ArrayList<>();
        for (OrderTime time : orderTimes) {
            ReportOrder order = time.order();
            List<String> aggregators = new ArrayList<>(Addressees.of(order.via()));
            boolean through = !aggregators.isEmpty();
            Addressees.of(order.to()).forEach(aggregators::add);
            for (String aggregator : aggregators) {
                boolean explicit = through && Addressees.of(order.via()).contains(aggregator);
                Stream.concat(fromPlan(order, aggregator, plan), fromChain(order, aggregator, duties, own))
                        .map(upward -> compared(time, aggregator, upward, explicit))
                        .forEach(found::add);
            }
        }
        return worstOfEach(found);
    }

    /** One for each order: that which is out of order first, then what has no day. */
    private static List<Aggregation> worstOfEach(List<Aggregation> all) {
        List<Aggregation> worst = new ArrayList<>();
        for (Aggregation one : all) {
            boolean first = all.stream()
                    .filter(other -> other.order().equals(one.order()))
                    .min(Comparator.comparing(Aggregation::rank))
                    .filter(best -> best.equals(one))
                    .isPresent();
            if (first && !worst.contains(one)) {
                worst.add(one);
            }
        }
        return worst;
    }

    private static int rank(Aggregation one) {
        return switch (one.state()) {
            case NOT_BEFORE -> 0;
            case WITHOUT_DAY -> 1;
            case BEFORE -> 2;
        };
    }

    private static Stream<Upward> fromPlan(ReportOrder order, String aggregator, Plan plan) {
        return plan.reportOrders().stream()
                .filter(other -> !other.equals(order))
                .filter(other -> Addressees.isSame(other.from(), aggregator))
                .filter(other -> other.deadlines().stream().anyMatch(deadline -> Times.givesDays(deadline.when())))
                .map(other -> new Upward(whens(other.deadlines()), written(other.deadlines()), ""));
    }

    /** What the chain asks of the aggregator itself, or of the plan's issuer where that is the aggregator. */
    private static Stream<Upward> fromChain(ReportOrder order, String aggregator, Duties duties, Own own) {
        boolean isOwn = own.is(aggregator) == Answer.YES;
        boolean fromOwn = order.from() != null && own.holds(order.from());
        return duties.ofKind(ReportDuty.class).stream()
                .filter(duty -> !Times.dated(duty.obligation().dues()).isEmpty())
                .filter(duty -> isOwn && !fromOwn && duty.binds() == Answer.YES || asks(duty, aggregator))
                .map(duty -> new Upward(
                        duty.obligation().dues().stream()
                                .map(Obligation.Due::when)
                                .toList(),
                        duty.obligation().dues().stream()
                                .map(Obligation.Due::written)
                                .reduce((a, b) -> a + ", " + b)
                                .orElse(""),
                        duty.where()));
    }

    private static boolean asks(Duty<ReportDuty> duty, String aggregator) {
        return duty.obligation().ground().who().stream()
                .anyMatch(who -> who.indexOf('_') < 0 && Addressees.isSame(who, aggregator));
    }

    private static List<When> whens(List<Deadline> deadlines) {
        return deadlines.stream().map(Deadline::when).toList();
    }

    private static String written(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(Deadline::text)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static Aggregation compared(OrderTime time, String aggregator, Upward upward, boolean explicit) {
        ReportOrder order = time.order();
        boolean dated = order.deadlines().stream().anyMatch(deadline -> Times.givesDays(deadline.when()));
        Deadline late = dated ? notBefore(order.deadlines(), upward.times()) : null;
        Turn state = late != null
                ? Turn.NOT_BEFORE
                : !dated && explicit && time.state() == OrderTime.Setting.OPEN ? Turn.WITHOUT_DAY : Turn.BEFORE;
        return new Aggregation(
                order,
                aggregator,
                state,
                late == null ? time.written() : late.text(),
                upward.written(),
                upward.above(),
                late == null ? Place.of(order) : Place.of(late));
    }

    /** The first time of the report that does not come before its turn upward; null where all do, or may. */
    private static @Nullable Deadline notBefore(List<Deadline> own, List<When> upward) {
        List<Deadline> ordered = own.stream()
                .filter(deadline -> Times.givesDays(deadline.when()))
                .sorted(Comparator.comparing(Deadline::when, Times.BY_LAST_DAY))
                .toList();
        List<When> up = upward.stream()
                .filter(Times::givesDays)
                .sorted(Times.BY_LAST_DAY)
                .toList();
        for (int i = 0; i < ordered.size() && ordered.size() == up.size(); i++) {
            if (isNotBefore(ordered.get(i).when(), up.get(i))) {
                return ordered.get(i);
            }
        }
        boolean allAfter =
                ordered.stream().allMatch(deadline -> up.stream().allMatch(when -> isNotBefore(deadline.when(), when)));
        return allAfter && !ordered.isEmpty() && !up.isEmpty() ? ordered.get(0) : null;
    }

    /** Both are days, or both come back in the same period; anything else is not compared. */
    private static boolean isNotBefore(When own, When upward) {
        if (own instanceof When.Recurrent first && upward instanceof When.Recurrent second) {
            return first.period() == second.period() && first.step() == second.step() && inOneYear(first, second);
        }
        LocalDate last = Times.lastDay(own).orElse(null);
        LocalDate turn = Times.lastDay(upward).orElse(null);
        return last != null && turn != null && !last.isBefore(turn);
    }

    private static boolean inOneYear(When.Recurrent own, When.Recurrent upward) {
        List<DayInterval> first = own.occurrences(2025);
        List<DayInterval> second = upward.occurrences(2025);
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            LocalDate last = first.get(i).latest();
            LocalDate turn = second.get(i).latest();
            if (first.size() == second.size() && last != null && turn != null && !last.isBefore(turn)) {
                return true;
            }
        }
        return false;
    }
}
