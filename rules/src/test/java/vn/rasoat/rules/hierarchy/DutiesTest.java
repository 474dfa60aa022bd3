package vn.rasoat.rules.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.obligation.Obligation.RequiredSection;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.report.Severity;

class DutiesTest {

    private static final Plan PLAN =
            Sample.plan("Thực hiện Kế hoạch số 67-KH/ĐUK, ngày 01/3/2024, Đảng ủy Sở Nội vụ lập kế hoạch như sau:");

    @Test
    void who_cites_a_directive_answers_what_it_demands_of_all() {
        assertThat(duties(Sample.ground()).ofPlan(RequiredSection.class))
                .extracting(Duty::binds)
                .containsExactly(Answer.YES);
    }

    @Test
    void what_is_demanded_of_others_is_not_the_plans() {
        assertThat(duties(Sample.ground("huyen_uy", "Ban Tuyên giáo Đảng ủy Khối"))
                        .ofPlan(RequiredSection.class))
                .isEmpty();
        assertThat(duties(Sample.ground("huyen_uy")).ofKind(RequiredSection.class))
                .hasSize(1);
    }

    @Test
    void one_of_several_levels_is_enough() {
        assertThat(duties(Sample.ground("huyen_uy", "dang_uy_co_so")).ofPlan(RequiredSection.class))
                .hasSize(1);
    }

    @Test
    void what_is_only_told_is_a_warning() {
        Obligation.Ground told = new Obligation.Ground("", "", Obligation.Confidence.RELAYED, List.of());

        assertThat(duties(told).ofPlan(RequiredSection.class))
                .extracting(Duty::severity)
                .containsExactly(Severity.WARNING);
        assertThat(duties(Sample.ground()).ofPlan(RequiredSection.class))
                .extracting(Duty::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void certain_duty_outweighs_an_unclear_one_and_a_stated_one_a_told_one() {
        Duty<RequiredSection> certain = duty(Answer.YES, Obligation.Confidence.RELAYED);
        Duty<RequiredSection> unclear = duty(Answer.UNKNOWN, Obligation.Confidence.STATED);
        Duty<RequiredSection> stated = duty(Answer.YES, Obligation.Confidence.STATED);

        assertThat(Duties.weightier(unclear, certain)).isEqualTo(certain);
        assertThat(Duties.weightier(certain, stated)).isEqualTo(stated);
        assertThat(Duties.weightier(stated, certain)).isEqualTo(stated);
    }

    private static Duty<RequiredSection> duty(Answer binds, Obligation.Confidence confidence) {
        Directive directive = Sample.directive("67-KH/ĐUK", "2024-03-01", "Đảng ủy Khối", "dang_uy_khoi");
        Chain.Bound bound = new Chain.Bound(directive, Chain.Route.CITED, null, List.of());
        Obligation.Ground ground = new Obligation.Ground("", "", confidence, List.of());
        return new Duty<>(new RequiredSection(ground, "tai_lieu"), bound, binds);
    }

    private static Duties duties(Obligation.Ground ground) {
        Directive directive = Sample.directive(
                "67-KH/ĐUK",
                "2024-03-01",
                "Đảng ủy Khối các cơ quan tỉnh",
                "dang_uy_khoi",
                "giữ sạch công sở",
                List.of(),
                List.of(),
                new RequiredSection(ground, "tai_lieu"));
        CheckRequest request = Sample.request(PLAN, directive);
        return Duties.of(Chain.of(request), Own.of(request));
    }
}
