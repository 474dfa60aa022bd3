package vn.rasoat.adapters.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.rasoat.adapters.json.Reviews;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Language;

class SarifReportTest {

    @Test
    void a_violation_is_a_failing_result_and_what_is_undecided_an_open_one() throws IOException {
        JsonNode results = run(Reviews.full()).at("/results");
        assertThat(results)
                .extracting(result -> result.at("/ruleId").asString() + " "
                        + result.at("/kind").asString() + " "
                        + result.at("/level").asString())
                .containsExactly(
                        "hierarchy/parent-unknown open none",
                        "hierarchy/recipient-parent-missing fail error",
                        "hierarchy/recipient-parent-missing fail error");
    }

    @ParameterizedTest
    @CsvSource({"ERROR, error", "WARNING, warning", "INFO, note"})
    void severities_have_their_levels(Severity severity, String level) throws IOException {
        JsonNode run = run(Reviews.of(Severity.ERROR, Reviews.document(Reviews.violated(severity))));
        assertThat(run.at("/results/0/level").asString()).isEqualTo(level);
        assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").asString())
                .isEqualTo(level);
    }

    @Test
    void a_result_points_at_its_rule() throws IOException {
        JsonNode run = run(Reviews.full());
        assertThat(run.at("/tool/driver/rules")).hasSize(4);
        assertThat(run.at("/results"))
                .allSatisfy(result -> assertThat(run.at(
                                "/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id"))
                        .isEqualTo(result.at("/ruleId")));
    }

    @Test
    void a_result_points_at_its_line_and_a_missing_thing_at_the_whole_file() throws IOException {
        JsonNode results = run(Reviews.full()).at("/results");
        assertThat(results.at("/1/locations/0/physicalLocation/region").isMissingNode())
                .isTrue();
        assertThat(results.at("/2/locations/0/physicalLocation/region")).hasToString("{\"startLine\":45}");
        assertThat(results.at("/2/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("II.2");
    }

    @Test
    void a_file_given_twice_is_one_artifact() throws IOException {
        JsonNode run = run(Reviews.of(
                Severity.ERROR,
                Reviews.document(Reviews.violated(Severity.ERROR)),
                Reviews.document(Reviews.violated(Severity.ERROR))));
        assertThat(run.at("/artifacts")).hasSize(1);
        assertThat(run.at("/results")).hasSize(4);
    }

    @Test
    void a_paragraph_of_a_word_file_is_no_line() throws IOException {
        Finding finding =
                Reviews.finding(Severity.ERROR, new Location(12, null, 12, null), "Thiếu ngày.", "ngày … tháng …");
        JsonNode result = run(Reviews.of(Severity.ERROR, Reviews.document(Reviews.violated(Severity.ERROR, finding))))
                .at("/results/0");
        assertThat(result.at("/locations/0/physicalLocation/region").isMissingNode())
                .isTrue();
        assertThat(result.at("/properties/paragraph").asInt()).isEqualTo(12);
    }

    @Test
    void a_fingerprint_survives_a_shift_of_lines_and_a_change_of_language() throws IOException {
        assertThat(fingerprint(45, "Hạn muộn.", Language.VI)).isEqualTo(fingerprint(90, "Hạn muộn.", Language.EN));
    }

    @Test
    void equal_words_twice_have_two_fingerprints() throws IOException {
        Finding first = Reviews.finding(Severity.ERROR, 10, "Hạn muộn.");
        Finding second = Reviews.finding(Severity.ERROR, 20, "Hạn muộn.");
        JsonNode results = run(Reviews.of(
                        Severity.ERROR, Reviews.document(Reviews.violated(Severity.ERROR, first, second))))
                .at("/results");
        assertThat(results.at("/0/partialFingerprints")).isNotEqualTo(results.at("/1/partialFingerprints"));
    }

    @Test
    void an_undecided_rule_without_a_place_is_one_result_that_says_what_is_missing() throws IOException {
        JsonNode results = run(Reviews.of(Severity.ERROR, Reviews.document(Reviews.undecided(Severity.WARNING))))
                .at("/results");
        assertThat(results).hasSize(1);
        assertThat(results.at("/0/message/text").asString()).isEqualTo("Cần văn bản 11-CT/TU.");
    }

    @Test
    void a_file_that_could_not_be_read_is_told_and_the_run_is_not_successful() throws IOException {
        JsonNode invocation = run(Reviews.full()).at("/invocations/0");
        assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications"))
                .extracting(told -> told.at("/level").asString() + " "
                        + told.at("/message/text").asString())
                .containsExactly(
                        "note Không có bộ quy tắc thể thức nào áp dụng.", "error Tệp là ảnh chụp; hãy gửi bản Word.");
        assertThat(run(Reviews.of(Severity.ERROR, Reviews.document(Reviews.PASSED)))
                        .at("/invocations/0/executionSuccessful")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "du-thao/kế hoạch 07.txt, du-thao/k%E1%BA%BF%20ho%E1%BA%A1ch%2007.txt",
        "/tmp/a b.txt, file:///tmp/a%20b.txt",
        "C:\\du thao\\a.txt, file:///C:/du%20thao/a.txt",
        "a:b#c?d%20.txt, ./a:b%23c%3Fd%2520.txt",
        "-, -",
        "//máy/chung/a.txt, file:///m%C3%A1y/chung/a.txt"
    })
    void a_path_becomes_a_uri(String path, String uri) {
        assertThat(ArtifactUri.of(path)).isEqualTo(uri);
    }

    private static JsonNode fingerprint(int line, String message, Language language) throws IOException {
        Finding finding = Reviews.finding(Severity.ERROR, line, message);
        Review review = Reviews.of(Severity.ERROR, Reviews.document(Reviews.violated(Severity.ERROR, finding)));
        return run(review, language).at("/results/0/partialFingerprints");
    }

    private static JsonNode run(Review review) throws IOException {
        return run(review, Language.VI);
    }

    private static JsonNode run(Review review, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SarifReport(language).write(review, out);
        JsonNode sarif = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(sarif.at("/version").asString()).isEqualTo("2.1.0");
        return sarif.at("/runs/0");
    }
}
