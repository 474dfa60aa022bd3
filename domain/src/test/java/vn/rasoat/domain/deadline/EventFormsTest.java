package vn.rasoat.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.domain.deadline.Distance.Extent.AT_LEAST;
import static vn.rasoat.domain.deadline.Distance.Extent.AT_MOST;
import static vn.rasoat.domain.deadline.Distance.Extent.EXACTLY;
import static vn.rasoat.domain.deadline.Distance.Unit.DAY;
import static vn.rasoat.domain.deadline.Distance.Unit.HOUR;
import static vn.rasoat.domain.deadline.Distance.Unit.WORKING_DAY;
import static vn.rasoat.domain.deadline.Distance.Unit.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.deadline.When.RelativeToEvent;

class EventFormsTest {
    private static final Predicate<LocalDate> MONDAY_TO_FRIDAY =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ngay sau khi kết thúc hội nghị       | kết thúc hội nghị          | AFTER
                    sau khi Nghị định được ban hành      | Nghị định được ban hành    | AFTER
                    ngay sau đợt phát động               | đợt phát động              | AFTER
                    sau mỗi đợt                          | mỗi đợt                    | AFTER
                    trước khi trình ký                   | trình ký                   | BEFORE
                    trước ngày khai mạc                  | ngày khai mạc              | BEFORE
                    khi tổng kết phong trào              | tổng kết phong trào        | AT
                    giữa nhiệm kỳ                        | giữa nhiệm kỳ              | AT
                    kết thúc nhiệm kỳ                    | kết thúc nhiệm kỳ          | AT
                    """)
    void event_without_a_distance_keeps_its_side(String written, String event, Side side) {
        assertThat(relative("Đoàn kiểm tra lập biên bản " + written + ", lưu hồ sơ.", written))
                .isEqualTo(new RelativeToEvent(event, side, null));
    }

    @ParameterizedTest
    @MethodSource("distances")
    void distance_from_an_event_is_counted(String written, String event, Side side, Distance distance) {
        assertThat(relative("Đơn vị thông báo bằng văn bản " + written + ".", written))
                .isEqualTo(new RelativeToEvent(event, side, distance));
    }

    static Stream<Arguments> distances() {
        return Stream.of(
                Arguments.of("sau 01 (một) ngày", "", Side.AFTER, new Distance(1, DAY, EXACTLY)),
                Arguments.of("ít nhất trước 07 ngày", "", Side.BEFORE, new Distance(7, DAY, AT_LEAST)),
                Arguments.of("sớm trước 05 ngày", "", Side.BEFORE, new Distance(5, DAY, AT_LEAST)),
                Arguments.of(
                        "trước 05 ngày tổ chức hội nghị",
                        "tổ chức hội nghị",
                        Side.BEFORE,
                        new Distance(5, DAY, EXACTLY)),
                Arguments.of("trước ngày bầu cử 95 ngày", "ngày bầu cử", Side.BEFORE, new Distance(95, DAY, EXACTLY)),
                Arguments.of(
                        "trong thời hạn 05 ngày kể từ ngày nhận đơn",
                        "ngày nhận đơn",
                        Side.AFTER,
                        new Distance(5, DAY, AT_MOST)),
                Arguments.of(
                        "chậm nhất 03 (ba) ngày làm việc, kể từ ngày họp",
                        "ngày họp",
                        Side.AFTER,
                        new Distance(3, WORKING_DAY, AT_MOST)),
                Arguments.of(
                        "chậm nhất là 10 ngày trước ngày khai mạc",
                        "ngày khai mạc",
                        Side.BEFORE,
                        new Distance(10, DAY, AT_LEAST)),
                Arguments.of("trong vòng 24 giờ", "", Side.AFTER, new Distance(24, HOUR, AT_MOST)),
                Arguments.of("10 ngày làm việc", "", Side.AFTER, new Distance(10, WORKING_DAY, AT_MOST)),
                Arguments.of("sơ kết 3 năm", "", Side.AFTER, new Distance(3, YEAR, EXACTLY)));
    }

    @Test
    void until_an_event_is_a_limit() {
        assertThat(TimeFormsTest.only("Áp dụng đến khi có văn bản thay thế.").when())
                .isEqualTo(new When.NoLaterThan(new RelativeToEvent("có văn bản thay thế", Side.AT, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chậm nhất là 17 giờ 00 ngày 15/3/2026", "trước 17 giờ ngày 15/3/2026"})
    void hour_of_a_day_is_no_distance(String written) {
        assertThat(TimeFormsTest.only("Nộp hồ sơ " + written).when().resolve().asDays())
                .hasValue(new DayInterval(null, LocalDate.of(2026, 3, 15)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết quả đạt được trong 10 năm qua rất quan trọng",
                "Hội nghị kéo dài 02 ngày",
                "sau đây gọi chung là đơn vị",
                "Chi bộ có 12 tháng tuổi đời",
                "Họ lấy phiếu cho đến khi đủ số lượng"
            })
    void length_of_time_that_limits_nothing_is_no_deadline(String sentence) {
        assertThat(TimeExpressions.find(sentence, 2026)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 95, DAY, EXACTLY, 2025-12-10, 2025-12-10",
        "BEFORE, 40, DAY, EXACTLY, 2026-02-03, 2026-02-03",
        "BEFORE, 7, DAY, AT_LEAST, , 2026-03-08",
        "BEFORE, 7, DAY, AT_MOST, 2026-03-08, 2026-03-15",
        "AFTER, 5, DAY, AT_MOST, 2026-03-15, 2026-03-20",
        "AFTER, 5, DAY, AT_LEAST, 2026-03-20, ",
        "AFTER, 5, WORKING_DAY, AT_MOST, 2026-03-15, 2026-03-20",
        "AFTER, 6, WORKING_DAY, AT_MOST, 2026-03-15, 2026-03-23",
        "BEFORE, 1, WORKING_DAY, EXACTLY, 2026-03-13, 2026-03-13",
        "AFTER, 24, HOUR, AT_MOST, 2026-03-15, 2026-03-16",
        "AFTER, 25, HOUR, AT_MOST, 2026-03-15, 2026-03-17",
        "AFTER, 1, MONTH, EXACTLY, 2026-04-15, 2026-04-15"
    })
    void distance_becomes_days_once_the_event_has_a_day(
            Side side,
            int amount,
            Distance.Unit unit,
            Distance.Extent extent,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {
        RelativeToEvent relative = new RelativeToEvent("ngày bầu cử", side, new Distance(amount, unit, extent));

        assertThat(relative.resolve(LocalDate.of(2026, 3, 15), MONDAY_TO_FRIDAY))
                .isEqualTo(new DayInterval(earliest, latest));
        assertThat(relative.resolve()).isEqualTo(Resolution.unresolved(Resolution.Reason.RELATIVE_TO_EVENT));
    }

    @Test
    void calendar_without_working_days_does_not_search_for_ever() {
        Distance distance = new Distance(3, WORKING_DAY, EXACTLY);

        assertThat(distance.days(Side.AFTER, LocalDate.of(2026, 1, 1), day -> false)
                        .latest())
                .isAfter(LocalDate.of(2026, 1, 1));
    }

    private static RelativeToEvent relative(String sentence, String written) {
        TimeExpression found = TimeFormsTest.only(sentence);
        assertThat(found.text()).isEqualTo(written);
        assertThat(found.when()).isInstanceOf(RelativeToEvent.class);
        return (RelativeToEvent) found.when();
    }
}
