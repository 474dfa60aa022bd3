package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.ReportOrder;
import vn.rasoat.rules.drl.Place;

/**
 * Thứ tự tổng hợp: reports that go to a body, or through it, and what that body must report further up. They must come
 * before it; the same day is not before.
 *
 * @param aggregator the body's name
 * @param turn whether the report comes in time
 * @param written the time of the report, empty where it has none
 * @param upward the time of what the aggregator must report
 * @param above who asks the aggregator for its report; empty where the plan itself does
 * @param place the report's time, or the order where it has none
 */
public record Aggregation(String aggregator, Turn turn, String written, String upward, String above, Place place) {

    /** Whether a report comes before its aggregator must report; what weighs most first. */
    public enum Turn {
        NOT_BEFORE,
        /** The report has no day, though the aggregator has. */
        WITHOUT_DAY,
        BEFORE
    }

    /** One for each order whose aggregator must report in its turn: the one that weighs most. */
    static List<Aggregation> of(Plan plan, Duties duties, Own own, List<OrderTime> times) {
        List<Aggregation> found = new ArrayList<>();
        for (OrderTime time : times) {
            worst(time, plan, duties, own).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Aggregation> worst(OrderTime time, Plan plan, Duties duties, Own own) {
        ReportOrder order = time.order();
        Set<String> through = new LinkedHashSet<>(Addressees.of(order.via()));
        Set<String> aggregators = new LinkedHashSet<>(through);
        aggregators.addAll(Addressees.of(order.to()));
        return aggregators.stream()
                .flatMap(name -> Upward.of(order, name, plan, duties, own)
                        .map(upward -> compared(time, name, upward, through.contains(name))))
                .min(Comparator.comparing(Aggregation::turn));
    }

    /** What has no day is out of order only where it goes through a body whose work is to gather it. */
    private static Aggregation compared(OrderTime time, String aggregator, Upward upward, boolean through) {
        List<Deadline> deadlines = time.order().deadlines();
        boolean dated = deadlines.stream().anyMatch(deadline -> Times.givesDays(deadline.when()));
        @Nullable Deadline late = upward.firstNotBefore(deadlines);
        if (late != null) {
            return of(aggregator, Turn.NOT_BEFORE, late.text(), upward, Place.of(late));
        }
        boolean open = !dated && through && time.setting() == OrderTime.Setting.OPEN;
        return of(aggregator, open ? Turn.WITHOUT_DAY : Turn.BEFORE, time.written(), upward, Place.of(time.order()));
    }

    private static Aggregation of(String aggregator, Turn turn, String written, Upward upward, Place place) {
        return new Aggregation(aggregator, turn, written, upward.written(), upward.above(), place);
    }
}
