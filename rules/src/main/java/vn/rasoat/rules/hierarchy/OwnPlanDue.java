package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.obligation.Obligation.OwnPlan;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.rules.drl.Place;

/**
 * Hạn cấp trên giao để ban hành kế hoạch.
 *
 * @param late whether the plan's day is later
 */
public record OwnPlanDue(Duty<OwnPlan> duty, Obligation.Due due, Answer late, PlanDay day, Place place) {

    private static final String PLAN = "kế hoạch";

    /** Only a plan answers; of several dues the one that is missed most. */
    static List<OwnPlanDue> of(Plan plan, Duties duties, PlanDay day) {
        Head head = plan.head();
        if (head.type() == null || !Fold.fold(head.type().name()).startsWith(PLAN)) {
            return List.of();
        }
        List<OwnPlanDue> dues = new ArrayList<>();
        for (Duty<OwnPlan> duty : duties.ofPlan(OwnPlan.class)) {
            Obligation.@Nullable Due due = duty.obligation().due();
            if (due != null && Times.givesDays(due.when())) {
                dues.add(new OwnPlanDue(duty, due, late(duty, due, day), day, place(head)));
            }
        }
        return dues;
    }

    private static Place place(Head head) {
        return head.date() == null ? Places.nowhere() : Place.of(head.date());
    }

    private static Answer late(Duty<OwnPlan> duty, Obligation.Due due, PlanDay day) {
        When issued = new When.ExactDay(day.day());
        if (!issued.mayBeAfter(due.when())) {
            return day.certain() ? Answer.NO : Answer.UNKNOWN;
        }
        boolean certain = day.certain() && duty.binds() == Answer.YES && issued.isCertainlyAfter(due.when());
        return certain ? Answer.YES : Answer.UNKNOWN;
    }
}
