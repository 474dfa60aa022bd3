package vn.rasoat.adapters.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.rasoat.adapters.json.Reviews;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Language;

class JUnitReportTest {

    @Test
    void a_suite_counts_its_cases() throws Exception {
        Document report = report(Reviews.full());
        assertThat(at(report, "count(/testsuites/testsuite)")).isEqualTo("2");
        assertThat(at(report, "/testsuites/testsuite[1]/@name")).isEqualTo("du-thao/kế hoạch 07.txt");
        assertThat(at(report, "/testsuites/testsuite[1]/@tests")).isEqualTo("4");
        assertThat(at(report, "/testsuites/testsuite[1]/@failures")).isEqualTo("1");
        assertThat(at(report, "/testsuites/testsuite[1]/@errors")).isEqualTo("1");
        assertThat(at(report, "/testsuites/testsuite[1]/@skipped")).isEqualTo("1");
        assertThat(at(report, "count(/testsuites/testsuite[1]/testcase)")).isEqualTo("4");
    }

    @Test
    void a_violation_that_counts_is_a_failure() throws Exception {
        Document report = report(Reviews.of(Severity.WARNING, Reviews.document(Reviews.violated(Severity.WARNING))));
        assertThat(at(report, "//testcase/@classname")).isEqualTo("hierarchy");
        assertThat(at(report, "//testcase/failure/@message")).isEqualTo("Quy tắc recipient-parent-missing");
        assertThat(at(report, "//testcase/failure/@type")).isEqualTo("warning");
        assertThat(at(report, "//testcase/failure"))
                .isEqualTo("Nơi nhận thiếu Thành ủy. (Điều 9)\n"
                        + "45: Hạn báo cáo muộn hơn hạn cấp trên. Sửa hạn về trước ngày 15/11. (mục IV.7)");
    }

    @Test
    void a_violation_below_the_threshold_is_told_without_a_failure() throws Exception {
        Document report = report(Reviews.of(Severity.ERROR, Reviews.document(Reviews.violated(Severity.WARNING))));
        assertThat(at(report, "count(//failure)")).isEqualTo("0");
        assertThat(at(report, "//testcase/system-out")).contains("Hạn báo cáo muộn");
    }

    @Test
    void what_is_undecided_is_an_error_only_where_the_rule_is_one() throws Exception {
        Document error = report(Reviews.of(Severity.ERROR, Reviews.document(Reviews.undecided(Severity.ERROR))));
        assertThat(at(error, "//testcase/error/@message")).isEqualTo("Cần văn bản 11-CT/TU.");
        Document warning = report(Reviews.of(Severity.ERROR, Reviews.document(Reviews.undecided(Severity.WARNING))));
        assertThat(at(warning, "//testcase/skipped/@message")).isEqualTo("Cần văn bản 11-CT/TU.");
        assertThat(at(warning, "count(//error)")).isEqualTo("0");
    }

    @Test
    void a_file_that_could_not_be_read_is_an_error() throws Exception {
        Document report = report(Reviews.of(Severity.ERROR, Reviews.unreadable()));
        assertThat(at(report, "//testcase[@name='document-readable']/error/@message"))
                .isEqualTo("Tệp là ảnh chụp; hãy gửi bản Word.");
    }

    @Test
    void a_document_of_which_nothing_was_asked_is_an_error() throws Exception {
        Document report = report(Reviews.of(Severity.ERROR, Reviews.document()));
        assertThat(at(report, "//testcase/error/@message")).isEqualTo("Không có quy tắc nào được áp dụng.");
    }

    @Test
    void markup_and_characters_that_xml_cannot_hold_do_no_harm() throws Exception {
        String path = "a\u0000\u001b<&\">\uD83D📎\n.txt";
        Document report = report(Reviews.of(Severity.ERROR, Reviews.document(path, Reviews.PASSED)));
        assertThat(at(report, "//testsuite/@name")).isEqualTo("a\uFFFD\uFFFD<&\">\uFFFD📎 .txt");
    }

    @Test
    void equal_reviews_give_equal_bytes_in_utf_8() throws Exception {
        byte[] first = written(Reviews.full());
        assertThat(written(Reviews.full())).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite name=")
                .endsWith("</testsuites>\n");
    }

    private static String at(Document report, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, report);
    }

    private static Document report(Review review) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(review)));
    }

    private static byte[] written(Review review) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JUnitReport(Language.VI).write(review, out);
        return out.toByteArray();
    }
}
