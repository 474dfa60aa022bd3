package vn.rasoat.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    private static final When MARCH = new When.Month(YearMonth.of(2026, 3));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ngày 15/3/2026                 | exact-day
                    17h00 ngày 15/3/2026           | instant
                    trước ngày 15/3/2026           | before
                    chậm nhất ngày 15/3/2026       | no-later-than
                    tháng 3/2026                   | month
                    cuối tháng 3/2026              | part-of-period
                    quý I/2026                     | quarter
                    6 tháng đầu năm 2026           | half-year
                    9 tháng đầu năm 2026           | nine-months
                    trong năm 2026                 | year
                    hằng tháng                     | recurrent
                    sau 05 ngày                    | relative
                    từ ngày 01/3/2026              | interval
                    theo lộ trình                  | delegated
                    mùng 2/9                       | holiday
                    trước ngày 15/3                | before
                    cuối năm                       | undated
                    ngày 30/02/2026                | impossible-day
                    """)
    void every_kind_has_its_word(String written, String kind) {
        assertThat(TimeFormsTest.only("Báo cáo " + written).when().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"START, 2026-03-01, 2026-03-10", "MIDDLE, 2026-03-11, 2026-03-20", "END, 2026-03-21, 2026-03-31"})
    void part_of_a_month_is_a_third_of_it(Part part, LocalDate earliest, LocalDate latest) {
        assertThat(days(new When.PartOfPeriod(part, MARCH))).isEqualTo(new DayInterval(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({"START, 2026-04-01, 2026-04-30", "MIDDLE, 2026-05-01, 2026-05-31", "END, 2026-06-01, 2026-06-30"})
    void part_of_a_quarter_is_one_of_its_months(Part part, LocalDate earliest, LocalDate latest) {
        assertThat(days(new When.PartOfPeriod(part, new When.Quarter(2026, 2))))
                .isEqualTo(new DayInterval(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({"START, 2026-01-01, 2026-03-31", "MIDDLE, 2026-04-01, 2026-09-30", "END, 2026-10-01, 2026-12-31"})
    void part_of_a_year_is_made_of_quarters(Part part, LocalDate earliest, LocalDate latest) {
        assertThat(days(new When.PartOfPeriod(part, new When.Year(2026)))).isEqualTo(new DayInterval(earliest, latest));
    }

    @Test
    void before_a_period_ends_with_the_day_before_its_first() {
        assertThat(days(new When.Before(MARCH))).isEqualTo(new DayInterval(null, LocalDate.of(2026, 2, 28)));
    }

    @Test
    void before_the_end_of_a_period_is_still_within_it() {
        assertThat(days(new When.Before(new When.PartOfPeriod(Part.END, MARCH))))
                .isEqualTo(new DayInterval(null, LocalDate.of(2026, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-14T07:00, 2026-03-14", "2026-03-14T00:01, 2026-03-14", "2026-03-14T00:00, 2026-03-13"})
    void before_an_hour_allows_the_same_day_unless_it_is_midnight(LocalDateTime at, LocalDate latest) {
        assertThat(days(new When.Before(new When.Instant(at)))).isEqualTo(new DayInterval(null, latest));
    }

    @Test
    void no_later_than_a_period_ends_with_its_last_day() {
        assertThat(days(new When.NoLaterThan(MARCH))).isEqualTo(new DayInterval(null, LocalDate.of(2026, 3, 31)));
    }

    @Test
    void interval_that_ends_before_it_begins_is_unresolved() {
        When day = new When.ExactDay(LocalDate.of(2026, 3, 15));
        When before = new When.ExactDay(LocalDate.of(2026, 3, 14));

        assertThat(new When.Interval(day, before).resolve())
                .isEqualTo(Resolution.unresolved(Resolution.Reason.ENDS_BEFORE_IT_BEGINS));
        assertThat(days(new When.Interval(day, day))).isEqualTo(DayInterval.of(LocalDate.of(2026, 3, 15)));
    }

    @ParameterizedTest
    @CsvSource({"0", "5"})
    void quarter_outside_the_year_is_refused(int quarter) {
        assertThatThrownBy(() -> new When.Quarter(2026, quarter)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-03-15, 2026-03-15, true",
        ", 2026-03-15, 2026-03-16, false",
        "2026-03-15, , 2026-03-15, true",
        "2026-03-15, , 2026-03-14, false",
        ", , 2026-03-14, true"
    })
    void open_end_contains_every_day_on_its_side(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, LocalDate day, boolean contained) {
        assertThat(new DayInterval(earliest, latest).contains(day)).isEqualTo(contained);
    }

    @Test
    void interval_of_days_that_runs_backwards_is_refused() {
        assertThatThrownBy(() -> new DayInterval(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-02");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-05-20, 2026-05-20",
        "WEEK, 2026-05-18, 2026-05-24",
        "MONTH, 2026-05-01, 2026-05-31",
        "QUARTER, 2026-04-01, 2026-06-30",
        "HALF_YEAR, 2026-01-01, 2026-06-30",
        "YEAR, 2026-01-01, 2026-12-31"
    })
    void period_around_a_day_has_its_first_and_last_day(Period period, LocalDate first, LocalDate last) {
        assertThat(period.around(LocalDate.of(2026, 5, 20))).isEqualTo(new DayInterval(first, last));
    }

    @Test
    void weeks_of_a_year_are_those_that_begin_in_it() {
        assertThat(Period.WEEK.startsIn(2026).get(0)).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(Period.WEEK.startsIn(2026)).hasSize(52);
    }

    private static DayInterval days(When when) {
        return when.resolve().asDays().orElseThrow();
    }
}
