package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.ReportOrder;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.obligation.Obligation.ReportDuty;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.rules.drl.Place;

/**
 * Thời hạn của một yêu cầu báo cáo trong kế hoạch.
 *
 * @param setting what is known of it
 * @param written its time as written, empty where it has none
 */
public record OrderTime(ReportOrder order, Setting setting, String written) {

    /** What is known of the time of a report. */
    public enum Setting {
        /** The plan says when, or merges the report into another that has its time. */
        SET,
        /** A superior has set days for the same report. */
        SET_ABOVE,
        /** Superiors whose text is not at hand may have set a day. */
        OPEN,
        /** Only a period: every year, every quarter. */
        PERIOD_ALONE,
        /** Nobody has set a day. */
        UNSET
    }

    private static final Pattern MERGED =
            Pattern.compile("(?:tích hợp|lồng ghép)[^.;]{0,160}báo cáo|lồng ghép[^.;]{0,60}trong báo cáo");
    private static final Pattern LIST_FOLLOWS = Pattern.compile("như sau ?[:.]?$|sau đây ?[:.]?$");

    static List<OrderTime> of(Plan plan, Parents parents, Duties duties) {
        List<OrderTime> times = new ArrayList<>();
        for (ReportOrder order : plan.reportOrders()) {
            times.add(new OrderTime(order, setting(order, plan, parents, duties), written(order)));
        }
        return times;
    }

    /** Where the time stands that tells no day; where the order stands, if it has none. */
    public Place place() {
        Location at = order.deadlines().isEmpty()
                ? order.location()
                : order.deadlines().get(order.deadlines().size() - 1).location();
        return new Place(at, order.quote());
    }

    private static String written(ReportOrder order) {
        return order.deadlines().stream()
                .map(Deadline::text)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static Setting setting(ReportOrder order, Plan plan, Parents parents, Duties duties) {
        if (Times.anyTells(order.deadlines()) || isMerged(order) || hasTimeNearBy(order, plan)) {
            return Setting.SET;
        }
        Answer above = setAbove(order, duties);
        if (above == Answer.YES) {
            return Setting.SET_ABOVE;
        }
        if (above == Answer.UNKNOWN || !parents.allRead()) {
            return Setting.OPEN;
        }
        boolean period = order.deadlines().stream().anyMatch(deadline -> Times.isPeriodAlone(deadline.when()));
        return period ? Setting.PERIOD_ALONE : Setting.UNSET;
    }

    /** A report that goes into another one comes when that one does. */
    static boolean isMerged(ReportOrder order) {
        return MERGED.matcher(Fold.fold(order.quote())).find();
    }

    static boolean listFollows(ReportOrder order) {
        return LIST_FOLLOWS.matcher(Fold.fold(order.quote())).find();
    }

    /** A sentence without a time, and another of the same item that sets one, are one order. */
    private static boolean hasTimeNearBy(ReportOrder order, Plan plan) {
        boolean listFollows = listFollows(order);
        return order.deadlines().isEmpty()
                && plan.deadlines().stream()
                        .filter(deadline -> deadline.purpose() != Deadline.Purpose.ACTIVITY
                                && deadline.purpose() != Deadline.Purpose.COMPLETION
                                && deadline.purpose() != Deadline.Purpose.OWN_PLAN)
                        .filter(deadline -> Times.tells(deadline.when()))
                        .anyMatch(deadline -> isNear(deadline.location(), order.location(), listFollows));
    }

    private static boolean isNear(Location time, Location order, boolean listFollows) {
        if (time.section() == null || order.section() == null) {
            return false;
        }
        boolean follows = time.compareTo(order) >= 0;
        return listFollows
                ? follows && time.section().startsWith(order.section())
                : follows && time.section().equals(order.section());
    }

    /** Whether a superior has set days for what goes to the same body. */
    private static Answer setAbove(ReportOrder order, Duties duties) {
        Answer best = Answer.NO;
        for (Duty<ReportDuty> duty : duties.ofPlan(ReportDuty.class)) {
            if (Times.dated(duty.obligation().dues()).isEmpty()) {
                continue;
            }
            Answer same = order.to() == null
                    ? Answer.UNKNOWN
                    : Addressees.reach(order.to(), duty.obligation().to());
            if (same == Answer.YES && duty.binds() == Answer.YES) {
                return Answer.YES;
            }
            best = same == Answer.NO ? best : Answer.UNKNOWN;
        }
        return best;
    }
}
