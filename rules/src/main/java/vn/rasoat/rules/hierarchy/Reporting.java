package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.obligation.Obligation.ReportDuty;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.rules.drl.Place;

/** Đối chiếu các báo cáo của kế hoạch với các báo cáo cấp trên giao. */
final class Reporting {

    private final Plan plan;
    private final Own own;
    private final Surroundings surroundings;
    private final String subject;
    private final List<MissingReport> missing = new ArrayList<>();
    private final List<LateReport> late = new ArrayList<>();

    private Reporting(Plan plan, Own own) {
        this.plan = plan;
        this.own = own;
        this.surroundings = Surroundings.of(plan);
        Head.@Nullable Subject read = plan.head().subject();
        this.subject = read == null ? "" : Fold.fold(read.text());
    }

    static Reporting of(Plan plan, Own own, Duties duties) {
        Reporting reporting = new Reporting(plan, own);
        duties.ofPlan(ReportDuty.class).forEach(reporting::compare);
        return reporting;
    }

    List<MissingReport> missing() {
        return List.copyOf(missing);
    }

    /** One for each deadline: against the due that it misses most. */
    List<LateReport> late() {
        List<LateReport> worst = new ArrayList<>();
        for (LateReport one : late) {
            boolean outweighed = late.stream()
                    .anyMatch(other -> other != one
                            && other.deadline().equals(one.deadline())
                            && (weight(other) > weight(one)
                                    || weight(other) == weight(one) && late.indexOf(other) < late.indexOf(one)));
            if (!outweighed) {
                worst.add(one);
            }
        }
        return worst;
    }

    private static int weight(LateReport report) {
        return (report.late() == Answer.YES ? 2 : 0) + (report.duty().isStated() ? 1 : 0);
    }

    private void compare(Duty<ReportDuty> duty) {
        ReportDuty report = duty.obligation();
        boolean onSubject = report.keywords().isEmpty() || Words.all(subject, report.keywords());
        List<ReportAnswer> answers = ReportAnswer.to(report, plan, own, surroundings).stream()
                .filter(answer -> onSubject || answer.about())
                .toList();
        if (answers.isEmpty()) {
            if (onSubject) {
                missing.add(new MissingReport(duty, duty.binds(), true, written(report.dues()), place()));
            }
            return;
        }
        compareTimes(duty, answers, onSubject);
    }

    private static String written(List<Obligation.Due> dues) {
        return dues.stream().map(Obligation.Due::written).collect(Collectors.joining("; "));
    }

    private Place place() {
        return withRole("che_do_bao_cao")
                .or(() -> withRole("to_chuc_thuc_hien"))
                .map(Place::of)
                .orElseGet(Places::nowhere);
    }

    private Optional<Section> withRole(String role) {
        return plan.sections().stream()
                .filter(section -> section.roles().contains(role))
                .reduce((first, second) -> second);
    }

    /** Each due takes the latest time of the plan that meets it and comes after the due before; what is left is late. */
    private void compareTimes(Duty<ReportDuty> duty, List<ReportAnswer> answers, boolean onSubject) {
        List<Deadline> times = answers.stream()
                .flatMap(answer -> answer.times().stream())
                .filter(deadline -> Times.tells(deadline.when()))
                .sorted(Comparator.comparing(Deadline::when, Times.BY_LAST_DAY))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Obligation.Due> unmet = new ArrayList<>();
        When before = null;
        for (Obligation.Due due : Times.dated(duty.obligation().dues())) {
            Deadline meeting = meeting(due, before, times);
            if (meeting == null) {
                unmet.add(due);
            } else if (!(meeting.when() instanceof When.Recurrent)) {
                times.remove(meeting);
            }
            before = due.when();
        }
        boolean leftOpen = answers.stream().anyMatch(ReportAnswer::isLeftOpen);
        unmet.forEach(due -> unmet(duty, due, times, answers, onSubject && !leftOpen));
    }

    private static @Nullable Deadline meeting(Obligation.Due due, @Nullable When before, List<Deadline> times) {
        Deadline latest = null;
        for (Deadline time : times) {
            boolean inTime = !time.when().mayBeAfter(due.when()) || Times.isOftener(time.when(), due.when());
            boolean ofThisDue = before == null || time.when().mayBeAfter(before);
            if (inTime && ofThisDue) {
                latest = time;
            }
        }
        return latest;
    }

    private void unmet(
            Duty<ReportDuty> duty,
            Obligation.Due due,
            List<Deadline> times,
            List<ReportAnswer> answers,
            boolean mayBeDropped) {
        for (Deadline time : times) {
            if (time.when().mayBeAfter(due.when())) {
                times.remove(time);
                late.add(new LateReport(duty, late(duty, due, time, answers), time, due));
                return;
            }
        }
        if (mayBeDropped) {
            Place at = answers.stream()
                    .filter(answer -> !answer.times().isEmpty())
                    .findFirst()
                    .map(answer -> Place.of(answer.element()))
                    .orElseGet(this::place);
            missing.add(new MissingReport(duty, duty.binds(), false, due.written(), at));
        }
    }

    /** Later for certain where the duty binds, the days say so, and the plan means this very report. */
    private static Answer late(Duty<ReportDuty> duty, Obligation.Due due, Deadline time, List<ReportAnswer> answers) {
        boolean thisReport = answers.stream()
                .anyMatch(
                        answer -> answer.times().contains(time) && (answer.reaches() == Answer.YES || answer.about()));
        boolean certain =
                duty.binds() == Answer.YES && thisReport && time.when().isCertainlyAfter(due.when());
        return certain ? Answer.YES : Answer.UNKNOWN;
    }
}
