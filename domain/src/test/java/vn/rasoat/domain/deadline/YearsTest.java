package vn.rasoat.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearsTest {

    @Test
    void year_left_out_is_that_of_the_next_in_the_list() {
        assertThat(TimeExpressions.find("gửi vào cuối tháng 3/2022, cuối Quý II, cuối Quý IV/2022", 2030))
                .extracting(TimeExpression::text, TimeExpression::when, TimeExpression::yearInherited)
                .containsExactly(
                        tuple(
                                "cuối tháng 3/2022",
                                new When.PartOfPeriod(Part.END, new When.Month(YearMonth.of(2022, 3))),
                                false),
                        tuple("cuối Quý II", new When.PartOfPeriod(Part.END, new When.Quarter(2022, 2)), true),
                        tuple("cuối Quý IV/2022", new When.PartOfPeriod(Part.END, new When.Quarter(2022, 4)), false));
    }

    @Test
    void quarters_and_months_share_the_year_at_the_end() {
        assertThat(TimeExpressions.find("thời gian: Quý I, II/2026; tháng 7, 8 và 9/2026", null))
                .extracting(TimeExpression::text, TimeExpression::when)
                .containsExactly(
                        tuple("Quý I", new When.Quarter(2026, 1)),
                        tuple("II/2026", new When.Quarter(2026, 2)),
                        tuple("tháng 7", new When.Month(YearMonth.of(2026, 7))),
                        tuple("8", new When.Month(YearMonth.of(2026, 8))),
                        tuple("9/2026", new When.Month(YearMonth.of(2026, 9))));
    }

    @Test
    void days_share_the_month_and_year_at_the_end() {
        assertThat(TimeExpressions.find("tập huấn các ngày 05, 06 và 07/3/2026", null))
                .extracting(TimeExpression::when)
                .containsExactly(
                        new When.ExactDay(LocalDate.of(2026, 3, 5)),
                        new When.ExactDay(LocalDate.of(2026, 3, 6)),
                        new When.ExactDay(LocalDate.of(2026, 3, 7)));
    }

    @Test
    void limit_before_a_list_is_that_of_all_in_it() {
        assertThat(TimeExpressions.find("nộp trước ngày 10/5, 10/8/2026", null))
                .extracting(TimeExpression::when)
                .containsExactly(
                        new When.Before(new When.ExactDay(LocalDate.of(2026, 5, 10))),
                        new When.Before(new When.ExactDay(LocalDate.of(2026, 8, 10))));
    }

    @Test
    void year_before_is_taken_when_none_follows_and_runs_on_past_december() {
        List<TimeExpression> found = TimeExpressions.find("họp ngày 15/11/2025, ngày 15/12 và ngày 15/01.", 1999);

        assertThat(found)
                .extracting(TimeExpression::when)
                .containsExactly(
                        new When.ExactDay(LocalDate.of(2025, 11, 15)),
                        new When.ExactDay(LocalDate.of(2025, 12, 15)),
                        new When.ExactDay(LocalDate.of(2026, 1, 15)));
    }

    @Test
    void default_year_fills_what_is_left_and_is_flagged() {
        List<TimeExpression> found = TimeExpressions.find("Nộp trước ngày 15/11. Sơ kết 6 tháng đầu năm.", 2026);

        assertThat(found)
                .extracting(TimeExpression::when)
                .containsExactly(
                        new When.Before(new When.ExactDay(LocalDate.of(2026, 11, 15))), new When.HalfYear(2026, 1));
        assertThat(found).allMatch(TimeExpression::yearInherited);
    }

    @Test
    void without_a_default_the_year_stays_open() {
        TimeExpression found = TimeFormsTest.only("Nộp trước ngày 15/11.");

        assertThat(found.when().resolve()).isEqualTo(Resolution.unresolved(Resolution.Reason.NO_YEAR));
        assertThat(found.yearInherited()).isFalse();
        assertThat(found.when().inYear(2027)).isEqualTo(new When.Before(new When.ExactDay(LocalDate.of(2027, 11, 15))));
    }

    @Test
    void day_of_the_next_year_is_counted_from_the_year_given() {
        assertThat(TimeExpressions.find("Quyết toán trước ngày 31/01 năm sau", 2026)
                        .get(0)
                        .when())
                .isEqualTo(new When.Before(new When.ExactDay(LocalDate.of(2027, 1, 31))));
    }

    @Test
    void day_of_the_year_before_is_counted_back() {
        assertThat(TimeExpressions.find("Nộp chậm nhất là ngày 15 tháng 12 của năm trước", 2026)
                        .get(0)
                        .when())
                .isEqualTo(new When.NoLaterThan(new When.ExactDay(LocalDate.of(2025, 12, 15))));
    }

    @Test
    void time_of_another_sentence_lends_no_year() {
        assertThat(TimeExpressions.find("Họp ngày 15/3/2025. Nộp ngày 20/4.", null)
                        .get(1)
                        .when()
                        .resolve())
                .isEqualTo(Resolution.unresolved(Resolution.Reason.NO_YEAR));
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(TimeFormsTest.only("Nộp trước ngày 20.").when().resolve())
                .isEqualTo(Resolution.unresolved(Resolution.Reason.NO_MONTH));
        assertThat(TimeFormsTest.only("Nộp trước 17h00.").when().resolve())
                .isEqualTo(Resolution.unresolved(Resolution.Reason.NO_DAY));
        assertThat(TimeFormsTest.only("Hoàn thành trong năm.").when().resolve())
                .isEqualTo(Resolution.unresolved(Resolution.Reason.NO_YEAR));
    }
}
