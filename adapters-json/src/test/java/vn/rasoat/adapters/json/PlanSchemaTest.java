package vn.rasoat.adapters.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.rasoat.adapters.json.Mutations.Mutation;
import vn.rasoat.adapters.json.text.JsonInputException;
import vn.rasoat.domain.document.Plan;

class PlanSchemaTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Schemas SCHEMA = Schemas.of("plan");

    @Test
    void the_schema_says_of_each_record_what_the_record_says_of_itself() {
        ObjectNode published = (ObjectNode) withoutWords(SCHEMA.text().at("/$defs"));
        ObjectNode wanted = RecordSchema.definitions(Plan.class);
        assertThat(published.propertyNames()).containsExactlyElementsOf(wanted.propertyNames());
        wanted.propertyNames()
                .forEach(record -> assertThat(published.get(record).toPrettyString())
                        .as(record)
                        .isEqualTo(wanted.get(record).toPrettyString()));
    }

    @Test
    void every_record_and_every_key_is_described() {
        assertThat(SCHEMA.text().at("/$defs")).allSatisfy(definition -> {
            assertThat(definition.at("/description").asString("")).isNotBlank();
            assertThat(definition.at("/properties"))
                    .allSatisfy(property ->
                            assertThat(property.at("/description").asString("")).isNotBlank());
        });
    }

    @Test
    void what_the_writer_writes_is_valid() throws IOException {
        for (Plan plan : List.of(Plans.full(), Plans.bare(), Plans.unnumbered())) {
            assertThat(SCHEMA.faults(written(plan))).isEmpty();
        }
    }

    @Test
    void one_key_less_or_more_is_refused_by_schema_and_reader_alike() throws IOException {
        JsonNode plan = written(Plans.full());
        assertThat(Stream.concat(Mutations.dropped(plan), Mutations.added(plan)))
                .hasSizeGreaterThan(250)
                .allSatisfy(PlanSchemaTest::assertRefused);
    }

    @Test
    void a_word_of_no_list_is_refused_by_schema_and_reader_alike() throws IOException {
        List<String> keys = List.of(
                "kind", "purpose", "part", "order", "system", "unit", "extent", "side", "bound", "issuedOn", "at");
        assertThat(Mutations.reworded(written(Plans.full()), keys))
                .hasSizeGreaterThan(45)
                .allSatisfy(PlanSchemaTest::assertRefused);
    }

    private static void assertRefused(Mutation mutation) {
        assertThat(SCHEMA.accepts(mutation.result())).isFalse();
        byte[] bytes = JSON.writeValueAsBytes(mutation.result());
        assertThatThrownBy(() -> JsonPlans.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(JsonInputException.class);
    }

    private static JsonNode withoutWords(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.path("description").isString()) {
                object.remove("description");
            }
            object.forEach(PlanSchemaTest::withoutWords);
        } else if (schema instanceof ArrayNode array) {
            array.forEach(PlanSchemaTest::withoutWords);
        }
        return schema;
    }

    private static JsonNode written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonPlans.write(plan, out);
        return JSON.readTree(out.toByteArray());
    }
}
