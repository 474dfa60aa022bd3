package vn.rasoat.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.domain.deadline.When.Recurrent;

class RecurrenceFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hằng ngày               | DAY
                    hàng tuần               | WEEK
                    hằng tháng              | MONTH
                    mỗi quý                 | QUARTER
                    hàng năm                | YEAR
                    Định kỳ hằng tháng      | MONTH
                    01 lần/6 tháng          | HALF_YEAR
                    Định kỳ 6 tháng         | HALF_YEAR
                    6 tháng một lần         | HALF_YEAR
                    03 tháng/lần            | QUARTER
                    mỗi quý một lần         | QUARTER
                    định kỳ quý             | QUARTER
                    """)
    void period_alone_has_no_day(String written, Period period) {
        Recurrent found = recurrent("Chi bộ họp " + written + ".", written);

        assertThat(found.period()).isEqualTo(period);
        assertThat(found.dues()).isEmpty();
        assertThat(found.resolve()).isEqualTo(Resolution.unresolved(Resolution.Reason.RECURRENT_WITHOUT_ANCHOR));
        assertThat(found.occurrences(2026)).isEmpty();
    }

    @Test
    void how_often_in_a_period_is_kept() {
        assertThat(recurrent("Trực báo 02 lần/ngày.", "02 lần/ngày").times()).isEqualTo(2);
        assertThat(recurrent("Tập huấn một năm hai lần.", "một năm hai lần").times())
                .isEqualTo(2);
        assertThat(recurrent("Đánh giá 02 năm một lần.", "02 năm một lần").step())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tháng 11 hàng năm                         | 2026-11-01..2026-11-30
                    trước ngày 15/12 hằng năm                 | 2026-01-01..2026-12-14
                    chậm nhất ngày 15/12 hàng năm             | 2026-01-01..2026-12-15
                    hằng năm (trước ngày 15 tháng 11)         | 2026-01-01..2026-11-14
                    Định kỳ hằng năm, trước ngày 15/11        | 2026-01-01..2026-11-14
                    hằng năm vào tháng 11                     | 2026-11-01..2026-11-30
                    trước ngày 01/6 và 15/11 hằng năm         | 2026-01-01..2026-05-31 2026-01-01..2026-11-14
                    tháng 6, 12 hằng năm                      | 2026-06-01..2026-06-30 2026-12-01..2026-12-31
                    cuối quý IV hằng năm                      | 2026-12-01..2026-12-31
                    ngày 29/02 hằng năm                       | 2026-02-28..2026-02-28
                    6 tháng (trước ngày 10/6 và 10/12)        | 2026-01-01..2026-06-09 2026-01-01..2026-12-09
                    """)
    void day_of_every_year_falls_in_the_year_asked_for(String written, String days) {
        Recurrent found = recurrent("Các đơn vị báo cáo " + written + ".", written);

        assertThat(written(found.occurrences(2026))).isEqualTo(days);
        assertThat(found.resolve()).isEqualTo(Resolution.unresolved(Resolution.Reason.RECURRENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    trước ngày 18 hằng tháng                        | 2026-02-01..2026-02-17
                    ngày mồng 3 hằng tháng                          | 2026-02-03..2026-02-03
                    ngày 31 hằng tháng                              | 2026-02-28..2026-02-28
                    Hằng tháng, chậm nhất ngày 20                   | 2026-02-01..2026-02-20
                    định kỳ ngày 25 hằng tháng                      | 2026-02-25..2026-02-25
                    cuối mỗi tháng                                  | 2026-02-21..2026-02-28
                    tuần cuối của tháng                             | 2026-02-22..2026-02-28
                    ngày cuối cùng của tháng                        | 2026-02-28..2026-02-28
                    ngày 15 và ngày 25 hằng tháng                   | 2026-02-15..2026-02-15 2026-02-25..2026-02-25
                    trước ngày 05 của tháng sau                     | 2026-03-01..2026-03-04
                    ngày 15 của tháng trước đó                      | 2026-01-15..2026-01-15
                    trước ngày 15 của tháng                         | 2026-02-01..2026-02-14
                    trước 10h00, ngày 05 hằng tháng                 | 2026-02-01..2026-02-05
                    """)
    void day_of_every_month_falls_in_the_month_asked_for(String written, String days) {
        Recurrent found = recurrent("Bản tin phát hành " + written + ".", written);

        assertThat(found.period()).isEqualTo(Period.MONTH);
        assertThat(found.occurrences(2026)).hasSize(12 * found.dues().size());
        assertThat(inPeriod(found, LocalDate.of(2026, 2, 10))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tuần cuối cùng của tháng thứ 3 trong quý    | 2026-06-24..2026-06-30
                    trước ngày 20 của tháng cuối quý            | 2026-04-01..2026-06-19
                    Hằng quý, trước ngày 20 tháng cuối quý      | 2026-04-01..2026-06-19
                    ngày 10 của tháng đầu quý sau               | 2026-07-10..2026-07-10
                    Cuối mỗi quý                                | 2026-06-01..2026-06-30
                    """)
    void day_of_every_quarter_falls_in_the_quarter_asked_for(String written, String days) {
        Recurrent found = recurrent(written + " gửi tài liệu cho chi bộ.", written);

        assertThat(found.period()).isEqualTo(Period.QUARTER);
        assertThat(found.occurrences(2026)).hasSize(4);
        assertThat(inPeriod(found, LocalDate.of(2026, 5, 10))).isEqualTo(days);
    }

    @Test
    void week_and_day_have_their_own_anchors() {
        Recurrent friday = recurrent("Giao ban thứ Sáu hằng tuần.", "thứ Sáu hằng tuần");
        Recurrent twice = recurrent("Trực 02 lần/ngày (trước 9h00’ và 16h00’).", "02 lần/ngày (trước 9h00’ và 16h00’)");

        assertThat(friday.occurrences(2026).get(0)).isEqualTo(DayInterval.of(LocalDate.of(2026, 1, 9)));
        assertThat(friday.occurrences(2026)).hasSize(52);
        assertThat(twice.dues()).hasSize(2).allMatch(due -> due.bound() == Bound.BEFORE);
        assertThat(twice.occurrences(2026)).hasSize(730);
    }

    @Test
    void years_from_first_to_last_are_all_counted() {
        Recurrent found = recurrent("Nộp trước ngày 15/12 hằng năm.", "trước ngày 15/12 hằng năm");

        assertThat(found.occurrences(2026, 2028))
                .extracting(DayInterval::latest)
                .containsExactly(LocalDate.of(2026, 12, 14), LocalDate.of(2027, 12, 14), LocalDate.of(2028, 12, 14));
    }

    @Test
    void list_of_periods_leaves_out_the_word_every() {
        List<TimeExpression> found =
                TimeExpressions.find("Chế độ báo cáo hằng tháng, quý, 6 tháng, 9 tháng và năm như sau", null);

        assertThat(found)
                .extracting(TimeExpression::text)
                .containsExactly("hằng tháng", "quý", "6 tháng", "9 tháng", "năm");
        assertThat(found).extracting(expression -> expression.when().kind()).containsOnly("recurrent");
    }

    @Test
    void report_of_a_period_is_due_on_the_day_named_after_it() {
        Recurrent quarterly =
                recurrent("Gửi báo cáo quý trước ngày 20 tháng cuối quý.", "quý trước ngày 20 tháng cuối quý");

        assertThat(quarterly.period()).isEqualTo(Period.QUARTER);
    }

    @Test
    void numbered_period_after_the_word_is_not_every_period() {
        assertThat(TimeExpressions.find("báo cáo quý I/2026", null))
                .extracting(expression -> expression.when().kind())
                .containsExactly("quarter");
    }

    private static Recurrent recurrent(String sentence, String written) {
        TimeExpression found = TimeFormsTest.only(sentence);
        assertThat(found.text()).isEqualTo(written);
        assertThat(found.when()).isInstanceOf(Recurrent.class);
        return (Recurrent) found.when();
    }

    private static String inPeriod(Recurrent recurrent, LocalDate day) {
        return written(recurrent.in(day).stream()
                .map(when -> when.resolve().asDays().orElseThrow())
                .map(days -> days.earliest() == null
                        ? recurrent.occurrences(2026).stream()
                                .filter(other ->
                                        days.latest() != null && days.latest().equals(other.latest()))
                                .findFirst()
                                .orElseThrow()
                        : days)
                .toList());
    }

    private static String written(List<DayInterval> days) {
        return String.join(
                " ",
                days.stream()
                        .map(interval -> interval.earliest() + ".." + interval.latest())
                        .toList());
    }
}
