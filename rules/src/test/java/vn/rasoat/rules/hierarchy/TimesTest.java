package vn.rasoat.rules.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.deadline.TimeExpressions;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.obligation.Obligation;

class TimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"trước ngày 15/11/2024", "tháng 10/2025", "trước ngày 18 hằng tháng", "khi tổng kết đợt thi đua"
            })
    void day_period_recurring_day_and_event_tell_when(String written) {
        assertThat(Times.tells(when("báo cáo " + written))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"theo quy định", "định kỳ", "hằng năm", "hằng quý"})
    void rule_of_another_text_and_a_period_alone_do_not(String written) {
        assertThat(Times.tells(when("báo cáo kết quả " + written))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "trước ngày 05/6/2024, trước ngày 05/6/2024, true",
        "chậm nhất ngày 04/6/2024, chậm nhất ngày 05/6/2024, false",
        "chậm nhất ngày 05/6/2024, chậm nhất ngày 05/6/2024, true",
        "trước ngày 15 hằng tháng, trước ngày 20 hằng tháng, false",
        "trước ngày 20 hằng tháng, trước ngày 20 hằng tháng, true",
        "trước ngày 25 hằng tháng, trước ngày 20 hằng tháng, true",
        "trước ngày 25 hằng tháng, trước ngày 20/12 hằng năm, false",
        "trước ngày 25 hằng tháng, trước ngày 20/12/2024, false"
    })
    void same_day_is_not_before_and_what_cannot_be_compared_is_let_pass(String own, String other, boolean notBefore) {
        assertThat(Times.isNotBefore(when(own), when(other))).isEqualTo(notBefore);
    }

    @Test
    void due_of_several_days_a_year_counts_for_each() {
        Obligation.Due due = new Obligation.Due(
                "trước ngày 15/6 và 15/11 hằng năm", when("báo cáo trước ngày 15/6 và 15/11 hằng năm"));

        assertThat(Times.dated(List.of(due))).hasSize(2);
        assertThat(Times.dated(List.of(new Obligation.Due("theo quy định", when("báo cáo theo quy định")))))
                .isEmpty();
    }

    @Test
    void what_comes_back_every_month_serves_what_is_due_every_year() {
        assertThat(Times.isOftener(when("trước ngày 18 hằng tháng"), when("trước ngày 15/11 hằng năm")))
                .isTrue();
        assertThat(Times.isOftener(when("trước ngày 15/11 hằng năm"), when("trước ngày 18 hằng tháng")))
                .isFalse();
    }

    private static When when(String written) {
        return TimeExpressions.find(written, null).get(0).when();
    }
}
