package vn.rasoat.adapters.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.rasoat.adapters.json.report.JsonReport;
import vn.rasoat.domain.report.AsOf;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.report.Verdict;
import vn.rasoat.domain.text.Language;

class ReportSchemaTest {
    private static final Schemas SCHEMA = Schemas.of("report");

    @Test
    void what_the_writer_writes_is_valid() throws IOException {
        assertThat(SCHEMA.faults(report(Reviews.full()))).isEmpty();
        assertThat(SCHEMA.faults(report(Reviews.of(Severity.INFO)))).isEmpty();
    }

    @Test
    void one_key_less_or_more_is_refused() throws IOException {
        JsonNode report = report(Reviews.full());
        assertThat(Stream.concat(Mutations.dropped(report), Mutations.added(report)))
                .hasSizeGreaterThan(50)
                .allSatisfy(mutation ->
                        assertThat(SCHEMA.accepts(mutation.result())).isFalse());
    }

    @Test
    void a_word_of_no_list_is_refused() throws IOException {
        List<String> keys =
                List.of("verdict", "sha256", "outcome", "severity", "system", "issuedOn", "date", "inForce");
        assertThat(Mutations.reworded(report(Reviews.full()), keys))
                .hasSizeGreaterThan(10)
                .allSatisfy(mutation ->
                        assertThat(SCHEMA.accepts(mutation.result())).isFalse());
    }

    @Test
    void the_lists_of_words_are_those_of_the_domain() {
        assertThat(words("/$defs/Verdict/enum")).hasSameElementsAs(Words.of(Verdict.class));
        assertThat(words("/$defs/Outcome/properties/severity/enum")).hasSameElementsAs(Words.of(Severity.class));
        assertThat(words("/$defs/AsOf/properties/source/enum")).hasSameElementsAs(Words.of(AsOf.Source.class));
    }

    private static List<String> words(String pointer) {
        return SCHEMA.text().at(pointer).valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode report(Review review) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport(Language.VI).write(review, out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }
}
