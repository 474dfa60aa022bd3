package vn.rasoat.adapters.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.rasoat.adapters.json.Reviews;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Language;

class MarkdownReportTest {

    @Test
    void a_report_tells_every_outcome() throws IOException {
        assertThat(written(Reviews.full(), Language.VI)).isEqualTo("""
                        # Báo cáo rà soát: có vi phạm

                        ## du-thao/kế hoạch 07.txt: có vi phạm

                        Rà soát theo quy tắc của ngày 2026-04-09 (ngày của văn bản).

                        > Không có bộ quy tắc thể thức nào áp dụng.

                        ### Phải sửa

                        - **[toàn văn bản]** Nơi nhận thiếu Thành ủy. (`recipient-parent-missing`, Điều 9)
                        - **[mục II.2, dòng 45]** Hạn báo cáo muộn hơn hạn cấp trên. (`recipient-parent-missing`, mục IV.7)
                          - Nguyên văn: «trước ngày 20/12»
                          - Yêu cầu: trước ngày 15/11
                          - Cách sửa: Sửa hạn về trước ngày 15/11.

                        ### Chưa kết luận

                        - Quy tắc parent-unknown: Cần văn bản 11-CT/TU. (`parent-unknown`)
                          - [mục II.2, dòng 7] Chưa rõ văn bản cấp trên.

                        Đạt (1): `date-form`.

                        Không áp dụng (1): `annex-unmatched`.

                        ## ảnh.pdf: không đọc được

                        Tệp là ảnh chụp; hãy gửi bản Word.

                        ---

                        rasoat 0.1.0: `hierarchy` 1.2.0, `party-form-2018` 1.2.0. Số văn bản chỉ đạo trong thư viện: 1.
                        """);
    }

    @Test
    void it_speaks_english_too() throws IOException {
        assertThat(written(Reviews.full(), Language.EN))
                .startsWith("# Review: violates\n")
                .contains("### Errors", "**[section II.2, line 45]** In English: ", "Judged by the rules of 2026-04-09")
                .doesNotContain("Phải sửa", "Nguyên văn");
    }

    @Test
    void graver_findings_come_first() throws IOException {
        String report = written(
                Reviews.of(
                        Severity.ERROR,
                        Reviews.document(
                                Reviews.violated(Severity.INFO),
                                Reviews.violated(Severity.WARNING),
                                Reviews.violated(Severity.ERROR))),
                Language.VI);
        assertThat(report).containsSubsequence("### Phải sửa", "### Nên sửa", "### Để biết");
    }

    @Test
    void markup_in_a_quotation_stays_text() throws IOException {
        Finding finding = Reviews.finding(
                Severity.ERROR, new Location(3, 2, null, null), "Thiếu *dấu*.", "<b>[x](http://a)</b>\n# `y` | z & @");
        assertThat(written(
                        Reviews.of(Severity.ERROR, Reviews.document(Reviews.violated(Severity.ERROR, finding))),
                        Language.VI))
                .contains("- **[trang 2, dòng 3]** Thiếu \\*dấu\\*. (")
                .contains("«\\<b\\>\\[x\\](http://a)\\</b\\> \\# \\`y\\` \\| z \\& @»");
    }

    private static String written(Review review, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownReport(language).write(review, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
