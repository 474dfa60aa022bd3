package vn.rasoat.adapters.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.rasoat.adapters.json.Reviews;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Language;

class JsonReportTest {

    @Test
    void keys_come_in_the_order_of_the_contract() throws IOException {
        JsonNode report = report(Reviews.full());
        assertThat(report.propertyNames()).containsExactly("verdict", "documents", "ruleSet");
        assertThat(report.at("/documents/0").propertyNames())
                .containsExactly("path", "sha256", "verdict", "asOf", "document", "outcomes");
        assertThat(report.at("/documents/1").propertyNames())
                .containsExactly("path", "sha256", "verdict", "asOf", "document", "outcomes");
        assertThat(report.at("/documents/0/asOf").propertyNames()).containsExactly("date", "source");
        assertThat(report.at("/documents/0/document").propertyNames())
                .containsExactly("system", "type", "number", "issuedOn", "place", "issuer", "level", "subject");
        assertThat(report.at("/documents/0/outcomes"))
                .allSatisfy(outcome -> assertThat(outcome.propertyNames())
                        .containsExactly("rule", "outcome", "severity", "missing", "findings"));
        assertThat(violated(report).at("/findings/0").propertyNames())
                .containsExactly("message", "quote", "location", "expected", "remedy", "source", "imposedBy");
        assertThat(violated(report).at("/findings/0/location").propertyNames())
                .containsExactly("line", "page", "paragraph", "section");
        assertThat(report.at("/ruleSet").propertyNames()).containsExactly("engine", "packs", "directives");
        assertThat(report.at("/ruleSet/packs/0").propertyNames()).containsExactly("id", "version", "sha256", "inForce");
        assertThat(report.at("/ruleSet/directives/0").propertyNames())
                .containsExactly("number", "issuedOn", "issuer", "sha256");
    }

    @Test
    void every_outcome_has_its_word() throws IOException {
        assertThat(report(Reviews.full()).at("/documents/0/outcomes"))
                .extracting(outcome -> outcome.at("/rule").asString() + " "
                        + outcome.at("/outcome").asString())
                .containsExactly(
                        "annex-unmatched notApplicable",
                        "date-form passed",
                        "parent-unknown undecided",
                        "recipient-parent-missing violated");
    }

    @Test
    void what_is_undecided_says_what_would_decide_it() throws IOException {
        JsonNode undecided = report(Reviews.full()).at("/documents/0/outcomes/2");
        assertThat(undecided.at("/missing").asString()).isEqualTo("Cần văn bản 11-CT/TU.");
        assertThat(undecided.at("/findings")).hasSize(1);
    }

    @Test
    void a_finding_without_a_place_comes_first_and_has_no_line() throws IOException {
        JsonNode findings = violated(report(Reviews.full())).at("/findings");
        assertThat(findings.at("/0/location/line").isNull()).isTrue();
        assertThat(findings.at("/1/location"))
                .hasToString("{\"line\":45,\"page\":null,\"paragraph\":null,\"section\":\"II.2\"}");
    }

    @Test
    void a_file_that_could_not_be_read_says_why_in_one_undecided_outcome() throws IOException {
        JsonNode document = report(Reviews.full()).at("/documents/1");
        assertThat(document.at("/verdict").asString()).isEqualTo("unreadable");
        assertThat(document.at("/asOf").isNull()).isTrue();
        assertThat(document.at("/document").isNull()).isTrue();
        assertThat(document.at("/outcomes"))
                .hasToString("[{\"rule\":\"document-readable\",\"outcome\":\"undecided\",\"severity\":\"error\","
                        + "\"missing\":\"Tệp là ảnh chụp; hãy gửi bản Word.\",\"findings\":[]}]");
    }

    @Test
    void the_verdict_is_the_worst_of_all_documents() throws IOException {
        assertThat(verdict(Reviews.of(Severity.ERROR, Reviews.document(Reviews.PASSED))))
                .isEqualTo("conforms");
        assertThat(verdict(Reviews.of(
                        Severity.ERROR,
                        Reviews.document(Reviews.PASSED),
                        Reviews.document(Reviews.undecided(Severity.ERROR)))))
                .isEqualTo("undecided");
        assertThat(verdict(Reviews.of(
                        Severity.ERROR, Reviews.unreadable(), Reviews.document(Reviews.undecided(Severity.ERROR)))))
                .isEqualTo("unreadable");
        assertThat(verdict(Reviews.of(
                        Severity.ERROR, Reviews.document(Reviews.violated(Severity.ERROR)), Reviews.unreadable())))
                .isEqualTo("violates");
    }

    @Test
    void nothing_checked_is_no_pass() throws IOException {
        assertThat(verdict(Reviews.of(Severity.ERROR))).isEqualTo("undecided");
        assertThat(verdict(Reviews.of(Severity.ERROR, Reviews.document()))).isEqualTo("undecided");
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void a_warning_counts_from_the_threshold_on(Severity failOn) throws IOException {
        Review review = Reviews.of(failOn, Reviews.document(Reviews.violated(Severity.WARNING)));
        assertThat(verdict(review)).isEqualTo(failOn == Severity.ERROR ? "conforms" : "violates");
    }

    @Test
    void an_open_end_of_a_pack_is_two_dots() throws IOException {
        JsonNode packs = report(Reviews.full()).at("/ruleSet/packs");
        assertThat(packs.at("/0/inForce").asString()).isEqualTo("../..");
        assertThat(packs.at("/1/inForce").asString()).isEqualTo("2018-04-03/2026-05-26");
    }

    @Test
    void messages_speak_the_language_asked_for() throws IOException {
        JsonNode findings = violated(report(Reviews.full(), Language.EN)).at("/findings");
        assertThat(findings.at("/0/message").asString()).isEqualTo("Thành ủy is not among the recipients.");
        assertThat(findings.at("/1/remedy").asString()).isEqualTo("Move it before 15 November.");
    }

    @Test
    void equal_reviews_give_equal_bytes() throws IOException {
        assertThat(written(Reviews.full(), Language.VI)).isEqualTo(written(Reviews.full(), Language.VI));
    }

    private static JsonNode violated(JsonNode report) {
        return report.at("/documents/0/outcomes/3");
    }

    private static String verdict(Review review) throws IOException {
        return report(review).at("/verdict").asString();
    }

    private static JsonNode report(Review review) throws IOException {
        return report(review, Language.VI);
    }

    private static JsonNode report(Review review, Language language) throws IOException {
        return JsonMapper.shared().readTree(written(review, language));
    }

    private static byte[] written(Review review, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport(language).write(review, out);
        return out.toByteArray();
    }
}
