package vn.rasoat.rules.hierarchy;

import java.util.List;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.Systems;
import vn.rasoat.rules.drl.Facts;

/** Sự kiện để đối chiếu với cấp trên. */
public final class HierarchyFacts {

    private static final Wording RECIPIENTS = new Wording(
            "Không thấy danh sách nơi nhận trong văn bản nên chưa đối chiếu được; hãy bổ sung nơi nhận.",
            "The document shows no list of recipients, so it could not be compared; add the recipients.");

    private static final Wording TOO_LONG = new Wording(
            "Văn bản có quá nhiều mục để đối chiếu hết; hãy tách thành từng văn bản.",
            "The document holds too much to compare all of it; split it into single documents.");
    private static final Wording DATE = new Wording(
            "Ngày của văn bản đã mất cùng phần đầu; hãy chỉ rõ ngày bằng --as-of.",
            "The day of the document was lost with its head; say the day with --as-of.");

    private HierarchyFacts() {}

    public static Facts of(CheckRequest whole) {
        Excerpt excerpt = Excerpt.of(whole);
        CheckRequest request = excerpt.request();
        Plan plan = request.plan();
        Own own = Own.of(request);
        PlanDay day = PlanDay.of(request);
        Chain chain = Chain.of(request);
        Duties duties = Duties.of(chain, own);
        Parents parents = Parents.of(plan, Superior.of(plan, chain, own, day), chain);
        Facts.Builder facts = Facts.builder();
        if (!excerpt.whole()) {
            facts.unmet(Parents.TEXTS, TOO_LONG).unmet(Parents.IDENTITIES, TOO_LONG);
        }
        parents.tell(facts);
        if (plan.recipients().isEmpty()) {
            facts.unmet("RECIPIENTS", RECIPIENTS);
        }
        if (!day.certain()) {
            facts.unmet("DATE", DATE);
        }
        facts.addAll(plan.citations());
        facts.addAll(parents.superiors());
        facts.addAll(Misdated.of(request));
        facts.addAll(ParentDay.of(plan, chain, day));
        facts.addAll(ParentStanding.of(chain, own, day));
        facts.addAll(UncitedParent.of(plan, chain, own, Systems.of(request), day));
        outline(facts, plan, duties);
        facts.addAll(TaskTime.of(plan, duties));
        facts.addAll(OwnPlanDue.of(plan, duties, day));
        reports(facts, plan, own, duties, parents);
        facts.addAll(ExpectedRecipient.of(plan, chain, parents, duties, own, day));
        facts.addAll(UnlistedBody.of(plan, own));
        facts.addAll(FormerBody.of(plan, day));
        facts.addAll(plan.assignments());
        return facts.build();
    }

    private static void outline(Facts.Builder facts, Plan plan, Duties duties) {
        PlanText text = PlanText.of(plan);
        text.served().forEach(role -> facts.add(new ServedRole(role)));
        facts.addAll(RequiredRole.of(duties, text));
        facts.addAll(RequiredWords.of(duties, text, plan));
    }

    private static void reports(Facts.Builder facts, Plan plan, Own own, Duties duties, Parents parents) {
        Reporting reporting = Reporting.of(plan, own, duties);
        List<OrderTime> times = OrderTime.of(plan, parents, duties);
        facts.addAll(plan.reportOrders());
        facts.addAll(ReportDemand.of(duties));
        facts.addAll(reporting.missing());
        facts.addAll(reporting.late());
        facts.addAll(times);
        facts.addAll(OrderAddressee.of(plan));
        facts.addAll(Aggregation.of(plan, duties, own, times));
    }
}
