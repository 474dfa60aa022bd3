package vn.rasoat.adapters.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.port.PlanReader.Done;
import vn.rasoat.domain.port.PlanReader.Guess;
import vn.rasoat.domain.text.Language;
import vn.rasoat.domain.text.Wording;

class OutlineSchemaTest {
    private static final Schemas SCHEMA = Schemas.of("outline");

    @Test
    void what_the_writer_writes_is_valid() throws IOException {
        for (Plan plan : List.of(Plans.full(), Plans.bare(), Plans.unnumbered())) {
            assertThat(SCHEMA.faults(outline(plan))).isEmpty();
        }
    }

    @Test
    void one_key_less_or_more_is_refused() throws IOException {
        JsonNode outline = outline(Plans.full());
        assertThat(Stream.concat(Mutations.dropped(outline), Mutations.added(outline)))
                .hasSizeGreaterThan(40)
                .allSatisfy(mutation ->
                        assertThat(SCHEMA.accepts(mutation.result())).isFalse());
    }

    @Test
    void a_word_of_no_list_is_refused() throws IOException {
        List<String> keys = List.of("system", "purpose", "kind", "issuedOn", "earliest", "latest");
        assertThat(Mutations.reworded(outline(Plans.full()), keys))
                .hasSizeGreaterThan(20)
                .allSatisfy(mutation ->
                        assertThat(SCHEMA.accepts(mutation.result())).isFalse());
    }

    @Test
    void the_lists_of_words_are_those_of_the_domain() {
        assertThat(words("/$defs/Document/properties/system/enum"))
                .containsExactlyElementsOf(withNull(Words.of(PoliticalSystem.class)));
        assertThat(words("/$defs/Deadline/properties/purpose/enum"))
                .containsExactlyElementsOf(Words.of(Deadline.Purpose.class));
        assertThat(words("/$defs/Deadline/properties/kind/enum")).containsExactlyElementsOf(Words.ofKinds(When.class));
        List<String> purposes = Words.of(Recipient.Purpose.class).stream()
                .map(word -> word.equals("none") ? "null" : word)
                .toList();
        assertThat(words("/$defs/Recipient/properties/purpose/enum")).containsExactlyElementsOf(purposes);
    }

    private static List<String> withNull(List<String> words) {
        return Stream.concat(words.stream(), Stream.of("null")).toList();
    }

    private static List<String> words(String pointer) {
        return SCHEMA.text()
                .at(pointer)
                .valueStream()
                .map(JsonNode::asString)
                .map(w -> w.isEmpty() ? "null" : w)
                .toList();
    }

    private static JsonNode outline(Plan plan) throws IOException {
        Guess guess = new Guess(Location.line(4), new Wording("Đoán loại văn bản.", "The type was guessed."));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OutlineWriter(Language.VI).write(new Done(plan, List.of(guess)), null, out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }
}
