package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.PlanElement;
import vn.rasoat.domain.document.ReportOrder;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.obligation.Obligation.ReportDuty;
import vn.rasoat.domain.text.Fold;

/**
 * Chỗ kế hoạch nói đến một báo cáo, có thể là báo cáo mà cấp trên giao.
 *
 * @param reaches whether it goes to whom the superior names
 * @param about whether it is on the very matter, not merely on the plan's subject
 * @param times in reading order, may be empty
 */
record ReportAnswer(PlanElement element, Answer reaches, boolean about, List<Deadline> times) {

    private static final Pattern REPORT = Pattern.compile("báo cáo|sơ kết|tổng kết");

    static List<ReportAnswer> to(ReportDuty duty, Plan plan, Own own, Surroundings surroundings) {
        List<ReportAnswer> answers = new ArrayList<>();
        Set<Deadline> ordered = new HashSet<>();
        for (ReportOrder order : plan.reportOrders()) {
            ordered.addAll(order.deadlines());
            Answer reaches = reaches(order, duty, own);
            if (reaches != Answer.NO) {
                answers.add(new ReportAnswer(order, reaches, isAbout(order, duty), order.deadlines()));
            }
        }
        for (Deadline deadline : plan.deadlines()) {
            if (isReport(deadline) && !ordered.contains(deadline)) {
                Answer reaches = Addressees.reach(deadline.to(), duty.to());
                boolean about = !duty.keywords().isEmpty() && surroundings.isAbout(deadline, duty.keywords());
                answers.add(new ReportAnswer(deadline, reaches, about, List.of(deadline)));
            }
        }
        return answers.stream().filter(one -> one.reaches() != Answer.NO).toList();
    }

    /** What those below report without naming to whom goes to the issuer, not above. */
    private static Answer reaches(ReportOrder order, ReportDuty duty, Own own) {
        Answer reaches = Addressees.reach(order.to(), duty.to());
        if (reaches != Answer.YES && duty.via() != null && order.to() != null) {
            Answer through = Addressees.reach(order.to(), duty.via());
            reaches = through == Answer.YES || reaches == Answer.NO ? through : reaches;
        }
        boolean fromBelow = order.from() != null && !own.holds(order.from()) && own.is(order.from()) == Answer.NO;
        return order.to() == null && fromBelow ? Answer.NO : reaches;
    }

    private static boolean isAbout(ReportOrder order, ReportDuty duty) {
        String context = order.quote()
                + " "
                + order.deadlines().stream().map(Deadline::context).collect(Collectors.joining(" "));
        return !duty.keywords().isEmpty() && Words.all(Fold.fold(context), duty.keywords());
    }

    private static boolean isReport(Deadline deadline) {
        boolean purpose = switch (deadline.purpose()) {
            case REPORT, INTERIM_REVIEW, FINAL_REVIEW -> true;
            case COMPLETION, OWN_PLAN, ACTIVITY -> false;
        };
        return purpose && REPORT.matcher(Fold.fold(deadline.context())).find();
    }

    /** Whether the plan leaves the time to another text, so that what the superior sets holds. */
    boolean isLeftOpen() {
        return times.stream().noneMatch(deadline -> Times.tells(deadline.when()));
    }
}
