package vn.rasoat.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the first time is later than the second allows; both as they would be written. */
class ComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ngày 16/3/2026                      | ngày 15/3/2026
                    trước ngày 17/3/2026                | chậm nhất ngày 15/3/2026
                    chậm nhất ngày 15/3/2026            | trước ngày 15/3/2026
                    tháng 11/2025                       | tháng 10/2025
                    tháng 11 hằng năm                   | tháng 10/2025
                    quý II/2026                         | trước ngày 01/4/2026
                    trước 17h00 ngày 14/3/2026          | trước 07h00 ngày 14/3/2026
                    trước ngày 20 hằng tháng            | trước ngày 18 hằng tháng
                    trước ngày 16/11 hằng năm           | trước ngày 01/6 và 15/11 hằng năm
                    trước ngày 20/11 hằng năm           | trước ngày 15/11/2026
                    tháng 12/2026                       | tháng 11 hằng năm
                    trước ngày bầu cử 40 ngày           | trước ngày bầu cử 95 ngày
                    """)
    void later_than_allowed_is_certain(String own, String wanted) {
        assertThat(when(own).isCertainlyAfter(when(wanted))).isTrue();
        assertThat(when(own).mayBeAfter(when(wanted))).isTrue();
        assertThat(when(wanted).isCertainlyAfter(when(own))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ngày 15/3/2026                      | ngày 15/3/2026
                    ngày 15/3/2026                      | chậm nhất ngày 15/3/2026
                    trước ngày 16/3/2026                | chậm nhất ngày 15/3/2026
                    chậm nhất ngày 14/3/2026            | trước ngày 15/3/2026
                    ngày 15/10/2025                     | tháng 10/2025
                    tháng 10/2025                       | tháng 11 hằng năm
                    tháng 10 hằng năm                   | tháng 10/2025
                    trước 07h00 ngày 14/3/2026          | ngày 14/3/2026
                    trước ngày 18 hằng tháng            | trước ngày 20 hằng tháng
                    trước ngày 18 hằng tháng            | trước ngày 18 hằng tháng
                    ngày 31 hằng tháng                  | ngày cuối cùng của tháng
                    trước ngày 01/6 và 15/11 hằng năm   | trước ngày 15/11 hằng năm
                    trước ngày 18 hằng tháng            | ngày 20/3/2026
                    trước ngày bầu cử 95 ngày           | trước ngày bầu cử 95 ngày
                    """)
    void within_what_is_allowed_is_not_later(String own, String wanted) {
        assertThat(when(own).mayBeAfter(when(wanted))).isFalse();
        assertThat(when(own).isCertainlyAfter(when(wanted))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tháng 11/2025                       | trước ngày 15/11/2025
                    ngày 14/3/2026                      | trước 07h00 ngày 14/3/2026
                    từ ngày 10/3/2026 đến ngày 20/3/2026 | chậm nhất ngày 15/3/2026
                    từ ngày 10/3/2026                   | chậm nhất ngày 15/3/2026
                    hằng tháng                          | trước ngày 18 hằng tháng
                    trước ngày 18 hằng tháng            | trước ngày 15/11 hằng năm
                    trước ngày 15/11                    | trước ngày 01/11
                    theo lộ trình                       | ngày 15/3/2026
                    ngày 15/3/2026                      | theo lộ trình
                    ngày 30/02/2026                     | ngày 15/3/2026
                    ngay sau khi kết thúc               | ngày 15/3/2026
                    tháng 11 hằng năm                   | trước ngày 15/11 hằng năm
                    trước ngày bầu cử 40 ngày           | trước ngày khai mạc 95 ngày
                    """)
    void what_is_not_known_is_neither_certain_nor_ruled_out(String own, String wanted) {
        assertThat(when(own).isCertainlyAfter(when(wanted))).isFalse();
        assertThat(when(own).mayBeAfter(when(wanted))).isTrue();
    }

    @Test
    void report_for_the_earlier_of_two_limits_is_missed_by_the_later_alone() {
        When own = when("trước ngày 15/11 hằng năm");

        assertThat(own.isCertainlyAfter(when("trước ngày 01/6 và 15/11 hằng năm")))
                .isTrue();
    }

    private static When when(String written) {
        return TimeFormsTest.only("Nộp báo cáo " + written).when();
    }
}
