package vn.rasoat.rules.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.rules.drl.Facts;

class ExcerptTest {

    private static final Plan PLAN = Sample.plan("Đảng ủy Sở Nội vụ lập kế hoạch như sau:");

    @Test
    void ordinary_plan_is_compared_whole() {
        assertThat(Excerpt.of(Sample.request(PLAN)).whole()).isTrue();
    }

    @Test
    void plan_with_countless_recipients_is_compared_in_part_and_says_so() {
        Plan huge = new Plan(
                PLAN.head(),
                PLAN.citations(),
                PLAN.sections(),
                PLAN.annexes(),
                PLAN.deadlines(),
                PLAN.reportOrders(),
                PLAN.assignments(),
                Collections.nCopies(100_000, PLAN.recipients().get(0)),
                PLAN.recipientsSeen(),
                PLAN.signature(),
                PLAN.paragraphs(),
                PLAN.leftovers());

        Facts facts = Assertions.assertTimeout(Duration.ofSeconds(10), () -> HierarchyFacts.of(Sample.request(huge)));

        assertThat(facts.unmet()).containsKey(Parents.TEXTS);
    }
}
