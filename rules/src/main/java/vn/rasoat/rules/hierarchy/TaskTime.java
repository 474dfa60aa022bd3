package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.obligation.Obligation.Completion;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Fold;

/**
 * Hạn hoàn thành của kế hoạch cho một việc mà cấp trên đặt hạn.
 *
 * @param late whether it is later than the superior allows, for certain or perhaps
 * @param severity a warning where the plan does not say that the thing must be done by then, only that it is done then
 */
public record TaskTime(Duty<Completion> duty, Deadline deadline, Answer late, Severity severity) {

    /** What looks back on a task is not the task. */
    private static final Pattern LOOKING_BACK =
            Pattern.compile("kiểm tra|giám sát|đánh giá|rút kinh nghiệm|sơ kết|tổng kết|báo cáo|tiếp tục");

    static List<TaskTime> of(Plan plan, Duties duties) {
        Surroundings surroundings = Surroundings.of(plan);
        List<Duty<Completion>> completions = duties.ofPlan(Completion.class);
        List<TaskTime> times = new ArrayList<>();
        for (Deadline deadline : plan.deadlines()) {
            TaskTime worst = null;
            for (Duty<Completion> duty : completions) {
                worst = worse(worst, compared(deadline, duty, surroundings));
            }
            if (worst != null) {
                times.add(worst);
            }
        }
        return times;
    }

    private static @Nullable TaskTime worse(@Nullable TaskTime nearer, @Nullable TaskTime farther) {
        if (nearer == null || farther == null) {
            return nearer == null ? farther : nearer;
        }
        return rank(farther) > rank(nearer) ? farther : nearer;
    }

    private static int rank(TaskTime time) {
        return switch (time.late()) {
            case YES -> time.duty().isStated() ? 3 : 2;
            case UNKNOWN -> 1;
            case NO -> 0;
        };
    }

    /** Null where the deadline is not about the duty's task. */
    private static @Nullable TaskTime compared(Deadline deadline, Duty<Completion> duty, Surroundings surroundings) {
        Completion completion = duty.obligation();
        boolean completes = deadline.purpose() == Deadline.Purpose.COMPLETION;
        boolean happens = deadline.purpose() == Deadline.Purpose.ACTIVITY
                && !LOOKING_BACK.matcher(Fold.fold(deadline.context())).find();
        if (!completes && !happens || !surroundings.isAbout(deadline, completion.keywords())) {
            return null;
        }
        Answer late = late(deadline, duty, completes);
        return new TaskTime(duty, deadline, late, completes ? duty.severity() : Severity.WARNING);
    }

    private static Answer late(Deadline deadline, Duty<Completion> duty, boolean completes) {
        boolean certain =
                deadline.when().isCertainlyAfter(duty.obligation().due().when());
        if (certain && duty.binds() == Answer.YES) {
            return Answer.YES;
        }
        boolean possible =
                completes && deadline.when().mayBeAfter(duty.obligation().due().when());
        return certain || possible ? Answer.UNKNOWN : Answer.NO;
    }
}
