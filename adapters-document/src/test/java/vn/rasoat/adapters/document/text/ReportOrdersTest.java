package vn.rasoat.adapters.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.port.PlanReader;

class ReportOrdersTest {

    @Test
    void order_names_who_reports_to_whom_through_whom_and_when() throws IOException {
        Plan plan = plan("Các chi bộ báo cáo kết quả về Đảng ủy Sở (qua Văn phòng Đảng ủy) trước ngày 15/11/2024.");

        assertThat(plan.reportOrders()).singleElement().satisfies(order -> {
            assertThat(order.from()).isEqualTo("Các chi bộ");
            assertThat(order.to()).isEqualTo("Đảng ủy Sở");
            assertThat(order.via()).isEqualTo("Văn phòng Đảng ủy");
            assertThat(order.deadlines()).extracting(Deadline::text).containsExactly("trước ngày 15/11/2024");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nếu có khó khăn, vướng mắc, các chi bộ báo cáo Đảng ủy Sở xem xét.",
                "Văn phòng gửi số liệu về Phòng Tổng hợp để tổng hợp, báo cáo Chính phủ theo quy định.",
                "Mời báo cáo viên của Trung tâm nói chuyện về kết quả đọc sách.",
                "Hội nghị nghe báo cáo kết quả của các chi bộ."
            })
    void other_mentions_of_a_report_order_nobody(String sentence) throws IOException {
        assertThat(plan(sentence).reportOrders()).isEmpty();
    }

    @Test
    void day_of_what_is_passed_on_is_the_day_of_a_report() throws IOException {
        Plan plan = plan("Các chi bộ gửi số liệu trước ngày 20 hằng tháng để tổng hợp, báo cáo Đảng ủy Sở.");

        assertThat(plan.deadlines()).extracting(Deadline::purpose).containsExactly(Deadline.Purpose.REPORT);
    }

    private static Plan plan(String sentence) throws IOException {
        String text = """
                KẾ HOẠCH
                Tổ chức ngày hội đọc sách

                I. MỤC ĐÍCH, YÊU CẦU
                Khơi dậy thói quen đọc sách trong cán bộ, đảng viên của Sở và gia đình họ.

                II. TỔ CHỨC THỰC HIỆN
                %s

                Nơi nhận:
                - Các chi bộ,
                - Lưu Văn phòng.

                T/M ĐẢNG ỦY
                BÍ THƯ

                Trần Văn B
                """.formatted(sentence);
        PlanReader.Reading reading =
                new TextPlanReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return ((PlanReader.Done) reading).plan();
    }
}
