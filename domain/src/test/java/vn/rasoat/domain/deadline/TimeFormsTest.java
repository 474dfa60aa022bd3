package vn.rasoat.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each form in a sentence of its own; what is found must be the form and nothing else. */
class TimeFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 15/3/2026",
                "ngày 15/03/2026",
                "15/3/2026",
                "15-03-2026",
                "15.03.2026",
                "ngày 15 / 3 / 2026",
                "ngày 15 tháng 3 năm 2026",
                "ngày 15 tháng 03/2026",
                "ngày 15/3 năm 2026",
                "Ngày 15/3/26",
                "NGÀY 15 THÁNG 3 NĂM 2026",
                "ngày  15\ntháng 3\u00A0năm 2026",
                "ngày **15 tháng 3** năm *2026",
                "sáng ngày 15/3/2026"
            })
    void day_is_read_in_every_way_of_writing_it(String written) {
        TimeExpression found = only("Tổ chức hội nghị vào " + written + ", thành phần gồm toàn thể chi bộ");

        assertThat(found.when()).isEqualTo(new When.ExactDay(LocalDate.of(2026, 3, 15)));
        assertThat(found.text()).isEqualTo(written);
        assertThat(found.yearInherited()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17 giờ 00 ngày 15/3/2026",
                "17 giờ 00 phút, ngày 15 tháng 3 năm 2026",
                "17 giờ ngày 15/3/2026",
                "17h00 ngày 15/3/2026",
                "17h00’ ngày 15/3/2026",
                "17h ngày 15/3/2026",
                "17g00, ngày 15/3/2026",
                "17:00 ngày 15/3/2026",
                "lúc 17h00, Chủ nhật, ngày 15/3/2026",
                "ngày 15/3/2026, lúc 17 giờ"
            })
    void time_of_day_is_read_before_and_after_its_day(String written) {
        TimeExpression found = only("Khai mạc " + written + " tại hội trường");

        assertThat(found.when()).isEqualTo(new When.Instant(LocalDateTime.of(2026, 3, 15, 17, 0)));
        assertThat(found.text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước ngày 20/3/2026",
                "xong trước 20/3/2026",
                "hoàn thành xong trước ngày 20/3/2026",
                "chậm nhất là trước ngày 20/3/2026",
                "đến trước ngày 20/3/2026",
                "TRƯỚC NGÀY 20/3/2026",
                "trước thời điểm ngày 20/3/2026"
            })
    void before_excludes_the_day_it_names(String written) {
        TimeExpression found = only("Đơn vị nộp hồ sơ " + written + " để thẩm định");

        assertThat(found.when()).isEqualTo(new When.Before(new When.ExactDay(LocalDate.of(2026, 3, 20))));
        assertThat(latest(found)).isEqualTo(LocalDate.of(2026, 3, 19));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chậm nhất ngày 20/3/2026",
                "chậm nhất là ngày 20/3/2026",
                "chậm nhất vào ngày 20/3/2026",
                "chậm nhất đến hết ngày 20/3/2026",
                "muộn nhất là ngày 20/3/2026",
                "đến hết ngày 20/3/2026",
                "hết ngày 20/3/2026",
                "đến ngày 20/3/2026",
                "không quá ngày 20/3/2026",
                "không muộn hơn ngày 20/3/2026",
                "hạn cuối cùng: ngày 20/3/2026"
            })
    void at_latest_includes_the_day_it_names(String written) {
        TimeExpression found = only("Đơn vị nộp hồ sơ " + written + " để thẩm định");

        assertThat(found.when()).isEqualTo(new When.NoLaterThan(new When.ExactDay(LocalDate.of(2026, 3, 20))));
        assertThat(latest(found)).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void period_is_read_with_its_year(String written, When expected) {
        TimeExpression found = only("Hoàn thành trong " + written + " và rút kinh nghiệm");

        assertThat(found.when()).isEqualTo(expected);
        assertThat(found.text()).isEqualTo(written);
    }

    static Stream<Arguments> periods() {
        When april = new When.Month(YearMonth.of(2026, 4));
        When third = new When.Quarter(2026, 3);
        return Stream.of(
                Arguments.of("tháng 4/2026", april),
                Arguments.of("tháng 04 năm 2026", april),
                Arguments.of("Tháng 4-2026", april),
                Arguments.of("tháng 4.2026", april),
                Arguments.of("Quý III/2026", third),
                Arguments.of("quý 3/2026", third),
                Arguments.of("Quí III-2026", third),
                Arguments.of("qúy III năm 2026", third),
                Arguments.of("Quý III Năm 2026", third),
                Arguments.of("**Quý\nIII/2026**".replace("**", ""), third),
                Arguments.of("6 tháng đầu năm 2026", new When.HalfYear(2026, 1)),
                Arguments.of("06 tháng cuối năm 2026", new When.HalfYear(2026, 2)),
                Arguments.of("9 tháng đầu năm 2026", new When.NineMonths(2026)),
                Arguments.of("3 tháng đầu năm 2026", new When.Quarter(2026, 1)),
                Arguments.of("đầu tháng 4/2026", new When.PartOfPeriod(Part.START, april)),
                Arguments.of("giữa quý III/2026", new When.PartOfPeriod(Part.MIDDLE, third)),
                Arguments.of("cuối năm 2026", new When.PartOfPeriod(Part.END, new When.Year(2026))),
                Arguments.of(
                        "tuần cuối tháng 4/2026",
                        new When.Interval(
                                new When.ExactDay(LocalDate.of(2026, 4, 24)),
                                new When.ExactDay(LocalDate.of(2026, 4, 30)))),
                Arguments.of(
                        "tuần thứ hai của tháng 4/2026",
                        new When.Interval(
                                new When.ExactDay(LocalDate.of(2026, 4, 8)),
                                new When.ExactDay(LocalDate.of(2026, 4, 14)))),
                Arguments.of("năm 2026", new When.Year(2026)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Từ ngày 04/02/2026 đến ngày 08/02/2026     | 2026-02-04 | 2026-02-08
                    từ 04/02/2026 đến hết ngày 08/02/2026      | 2026-02-04 | 2026-02-08
                    ngày 04/02/2026 - 08/02/2026               | 2026-02-04 | 2026-02-08
                    05/02/2026–08/02/2026                      | 2026-02-05 | 2026-02-08
                    từ ngày 01/12 đến ngày 10/12/2025          | 2025-12-01 | 2025-12-10
                    từ ngày 25/12 đến ngày 05/01/2026          | 2025-12-25 | 2026-01-05
                    từ ngày 25/12/2025 đến ngày 05/01          | 2025-12-25 | 2026-01-05
                    từ ngày 15 đến ngày 20/3/2026              | 2026-03-15 | 2026-03-20
                    từ 15 đến 20/3/2026                        | 2026-03-15 | 2026-03-20
                    ngày 15-16/3/2026                          | 2026-03-15 | 2026-03-16
                    từ tháng 10 đến 31/12/2020                 | 2020-10-01 | 2020-12-31
                    Từ tháng 12/2025 đến quý I/2026            | 2025-12-01 | 2026-03-31
                    tháng 11/2025 đến tháng 4/2026             | 2025-11-01 | 2026-04-30
                    tháng 3-4/2026                             | 2026-03-01 | 2026-04-30
                    từ 11/2025 đến 4/2026                      | 2025-11-01 | 2026-04-30
                    tháng 12/2025 - 01/2026                    | 2025-12-01 | 2026-01-31
                    08h00-11h00, ngày 15/3/2026                | 2026-03-15 | 2026-03-15
                    Quý I - II/2026                            | 2026-01-01 | 2026-06-30
                    từ đầu tháng 3 đến giữa tháng 5/2026       | 2026-03-01 | 2026-05-20
                    từ 7 giờ 30 đến 11 giờ 00 ngày 15/3/2026   | 2026-03-15 | 2026-03-15
                    từ ngày 01/7/2026 đến trước ngày 15/7/2026 | 2026-07-01 | 2026-07-14
                    giai đoạn 2026 - 2030                      | 2026-01-01 | 2030-12-31
                    2026-2030                                  | 2026-01-01 | 2030-12-31
                    từ năm 2026 đến năm 2030                   | 2026-01-01 | 2030-12-31
                    từ ngày 01/7/2026                          | 2026-07-01 |
                    sau ngày 01/7/2026                         | 2026-07-02 |
                    Năm 2025 và các năm tiếp theo              | 2025-01-01 |
                    Từ nay đến hết năm 2025                    |            | 2025-12-31
                    """)
    void interval_runs_from_the_first_day_of_one_end_to_the_last_of_the_other(
            String written, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        TimeExpression found = only("Thời gian thực hiện: " + written);

        assertThat(found.text()).isEqualTo(written);
        assertThat(found.when().kind()).isEqualTo("interval");
        assertThat(found.when().resolve()).isEqualTo(new Resolution.Days(new DayInterval(earliest, latest)));
    }

    @Test
    void interval_may_end_with_an_event() {
        TimeExpression found = only("Đợt cuối: từ ngày 15/3/2026 đến ngày bầu cử, mỗi tổ báo một lần");

        assertThat(found.text()).isEqualTo("từ ngày 15/3/2026 đến ngày bầu cử");
        assertThat(found.when())
                .isEqualTo(new When.Interval(
                        new When.ExactDay(LocalDate.of(2026, 3, 15)),
                        new When.RelativeToEvent("ngày bầu cử", Side.AT, null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    theo lộ trình   | Hạ tầng được nâng cấp theo lộ trình của ngành
                    theo tiến độ    | Giải ngân theo tiến độ thi công
                    theo quy định   | Văn phòng gửi báo cáo lên cấp trên theo quy định.
                    theo hướng dẫn  | Thời hạn nộp: thực hiện theo hướng dẫn.
                    Định kỳ         | Định kỳ rà soát danh mục
                    thường xuyên    | Thời gian thực hiện: thường xuyên
                    đột xuất        | Báo cáo đột xuất với lãnh đạo
                    kịp thời        | Nếu vướng mắc thì báo cáo kịp thời về huyện
                    khi có yêu cầu  | Cung cấp số liệu khi có yêu cầu
                    """)
    void words_that_leave_the_time_to_others_are_delegated(String written, String sentence) {
        TimeExpression found = only(sentence);

        assertThat(found.text()).isEqualTo(written);
        assertThat(found.when()).isEqualTo(new When.Delegated(written));
        assertThat(found.when().resolve()).isEqualTo(Resolution.unresolved(Resolution.Reason.DELEGATED));
    }

    @Test
    void limit_earlier_in_the_clause_governs_the_day_after_it() {
        List<TimeExpression> found = TimeExpressions.find(
                "Hạn chung: chậm nhất các đơn vị phải gửi bản ký số về thường trực ngày 23/3/2026, họp ngày 25/3/2026.",
                null);

        assertThat(found)
                .extracting(
                        TimeExpression::text, expression -> expression.when().kind())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ngày 23/3/2026", "no-later-than"),
                        org.assertj.core.groups.Tuple.tuple("ngày 25/3/2026", "exact-day"));
    }

    @Test
    void limit_does_not_reach_over_the_end_of_its_clause() {
        TimeExpression found = only("Chậm nhất cũng phải đủ thành phần; họp ngày 25/3/2026.");

        assertThat(found.when().kind()).isEqualTo("exact-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2026", "ngày 31/4/2026", "ngày 29/02/2025", "ngày 15/13/2026"})
    void impossible_date_is_found_and_says_so(String written) {
        TimeExpression found = only("Nộp hồ sơ vào " + written + " tại bộ phận một cửa");

        assertThat(found.text()).isEqualTo(written);
        assertThat(found.when().resolve()).isEqualTo(Resolution.unresolved(Resolution.Reason.IMPOSSIBLE_DAY));
    }

    @Test
    void last_day_of_february_in_a_leap_year_is_possible() {
        assertThat(only("Nộp hồ sơ ngày 29/02/2028").when().kind()).isEqualTo("exact-day");
    }

    static TimeExpression only(String sentence) {
        List<TimeExpression> found = TimeExpressions.find(sentence, null);
        assertThat(found).as(sentence).hasSize(1);
        return found.get(0);
    }

    static @Nullable LocalDate latest(TimeExpression found) {
        return found.when().resolve().asDays().orElseThrow().latest();
    }
}
