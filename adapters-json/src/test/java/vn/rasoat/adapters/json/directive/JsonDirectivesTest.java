package vn.rasoat.adapters.json.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.rasoat.adapters.json.Mutations;
import vn.rasoat.adapters.json.Mutations.Mutation;
import vn.rasoat.adapters.json.Schemas;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.Obligation;

class JsonDirectivesTest {
    private static final Schemas SCHEMA = Schemas.of("directive");

    /** Keys that a file may leave out; {@code clause} and {@code quote} only where the demand is relayed. */
    private static final Set<String> OPTIONAL = Set.of(
            "number",
            "issuedOn",
            "level",
            "place",
            "inForce",
            "from",
            "implements",
            "binds",
            "levels",
            "topics",
            "who",
            "in",
            "via",
            "purpose");

    @Test
    void what_is_known_is_written_with_the_keys_of_the_yaml() throws IOException {
        JsonNode whole = written(SampleDirectives.full());
        assertThat(whole.propertyNames()).containsExactly("directive", "obligations");
        assertThat(whole.at("/directive").propertyNames())
                .containsExactly(
                        "id",
                        "type",
                        "number",
                        "issuedOn",
                        "issuer",
                        "system",
                        "level",
                        "place",
                        "subject",
                        "inForce",
                        "text",
                        "implements",
                        "binds");
        assertThat(whole.at("/obligations/6"))
                .hasToString("{\"kind\":\"report\",\"matter\":\"kết quả sinh hoạt\",\"keywords\":[\"sinh hoạt\"],"
                        + "\"to\":\"Ban Thường vụ Thành ủy\",\"via\":\"Ban Tổ chức Thành ủy\","
                        + "\"due\":[\"trước ngày 15/11 hằng năm\",\"theo quy định\"],\"who\":[\"dang_uy_co_so\"],"
                        + "\"confidence\":\"stated\",\"clause\":\"mục II.3\",\"quote\":\"lập mục riêng\"}");
    }

    @Test
    void what_is_not_known_is_left_out() throws IOException {
        assertThat(written(SampleDirectives.bare()))
                .hasToString("{\"directive\":{\"id\":\"HN-MAU\",\"type\":\"Kế hoạch\","
                        + "\"issuer\":\"Ban Thường vụ Thành ủy\",\"system\":\"party\",\"subject\":\"sinh hoạt chi bộ\","
                        + "\"text\":\"relayed\"},\"obligations\":[]}");
    }

    @Test
    void every_kind_of_obligation_is_written() throws IOException {
        Set<Class<?>> tried = SampleDirectives.full().obligations().stream()
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(Obligation.class.getPermittedSubclasses())
                .filteredOn(kind -> kind != Obligation.Ground.class)
                .allMatch(tried::contains);
        assertThat(written(SampleDirectives.full()).at("/obligations"))
                .allSatisfy(obligation -> assertThat(obligation.has("kind")).isTrue());
    }

    @Test
    void a_directive_that_was_written_reads_back_as_equal() throws IOException {
        for (Directive directive : List.of(SampleDirectives.full(), SampleDirectives.bare())) {
            byte[] bytes = bytes(directive);
            assertThat(withSource(JsonDirectives.read("mau.json", bytes))).isEqualTo(directive);
        }
    }

    @Test
    void the_source_is_the_file_and_the_hash_of_its_bytes() throws IOException {
        Directive.Source source =
                JsonDirectives.read("mau.json", bytes(SampleDirectives.full())).source();
        assertThat(source.file()).isEqualTo("mau.json");
        assertThat(source.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void every_directive_that_is_shipped_survives_the_way_through_json() throws IOException {
        for (Directive directive : YamlDirectives.shipped().directives()) {
            byte[] bytes = bytes(directive);
            assertThat(SCHEMA.faults(JsonMapper.shared().readTree(bytes)))
                    .as(directive.id())
                    .isEmpty();
            Directive read = JsonDirectives.read(directive.source().file(), bytes);
            assertThat(withSource(read)).isEqualTo(withSource(directive));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"system\": \"party\"; \"system\": \"Đảng\"; 6; Không có từ «Đảng» ở đây.",
                "\"system\": \"party\"; \"system\": null; 6; Ở đây chỉ dùng chữ trong ngoặc kép",
                "\"system\": \"party\"; \"system\": 1; 6; Ở đây chỉ dùng chữ trong ngoặc kép",
                "\"system\": \"party\"; \"id\": \"B\"; 6; Khóa «id» ghi hai lần.",
                "\"system\": \"party\"; \"system\": \"party\", \"colour\": \"red\"; 6; Không có khóa «colour» ở đây.",
                "\"system\": \"party\",; ''; 2; Thiếu khóa «system».",
                "\"system\": \"party\"; # \"system\"; 6; Không đúng cú pháp JSON.",
                "\"obligations\": []; \"obligations\": [],; 11; Không đúng cú pháp JSON."
            })
    void a_fault_is_told_with_its_line(String part, String instead, int line, String message) throws IOException {
        String text = new String(bytes(SampleDirectives.bare()), StandardCharsets.UTF_8);
        assertThat(text).contains(part);
        byte[] bytes = text.replace(part, instead).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> JsonDirectives.read("mau.json", bytes))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleFileException.class))
                .satisfies(fault -> assertThat(fault.problems()).anySatisfy(problem -> {
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.wording().vi()).startsWith(message);
                }));
    }

    @Test
    void what_the_writer_writes_is_valid() throws IOException {
        assertThat(SCHEMA.faults(written(SampleDirectives.full()))).isEmpty();
        assertThat(SCHEMA.faults(written(SampleDirectives.bare()))).isEmpty();
    }

    @Test
    void an_unknown_key_is_refused_by_the_schema() throws IOException {
        assertThat(Mutations.added(written(SampleDirectives.full())))
                .hasSizeGreaterThan(15)
                .allSatisfy(this::assertRefused);
    }

    @Test
    void a_missing_key_is_refused_by_the_schema_unless_it_may_be_left_out() throws IOException {
        JsonNode whole = written(SampleDirectives.full());
        Stream<Mutation> dropped = Mutations.dropped(whole).filter(mutation -> !mayBeLeftOut(mutation.edit()));
        assertThat(dropped).hasSizeGreaterThan(40).allSatisfy(this::assertRefused);
        Stream<Mutation> optional = Mutations.dropped(whole).filter(mutation -> mayBeLeftOut(mutation.edit()));
        assertThat(optional)
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        mutation -> assertThat(SCHEMA.faults(mutation.result())).isEmpty());
    }

    private static boolean mayBeLeftOut(String edit) {
        String key = edit.substring(edit.lastIndexOf('/') + 1);
        boolean dueOfOwnPlan = edit.endsWith("/obligations/10/due") || edit.endsWith("/obligations/6/due");
        boolean keywordsOfReport = edit.endsWith("/obligations/6/keywords");
        return OPTIONAL.contains(key) || edit.endsWith("inForce/to") || dueOfOwnPlan || keywordsOfReport;
    }

    @Test
    void a_word_of_no_list_is_refused_by_the_schema() throws IOException {
        List<String> keys =
                List.of("kind", "system", "text", "confidence", "role", "in", "purpose", "issuedOn", "from");
        assertThat(Mutations.reworded(written(SampleDirectives.full()), keys))
                .hasSizeGreaterThan(20)
                .allSatisfy(this::assertRefused);
    }

    @Test
    void every_key_is_described_and_the_systems_are_those_of_the_domain() {
        assertThat(SCHEMA.text().at("/$defs"))
                .allSatisfy(definition -> assertThat(definition.at("/properties"))
                        .allSatisfy(property -> assertThat(
                                        property.at("/description").asString(""))
                                .isNotBlank()));
        assertThat(SCHEMA.text()
                        .at("/$defs/Directive/properties/system/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(systems());
    }

    private static List<String> systems() {
        return Arrays.stream(PoliticalSystem.values())
                .map(PoliticalSystem::word)
                .toList();
    }

    private void assertRefused(Mutation mutation) {
        assertThat(SCHEMA.accepts(mutation.result())).isFalse();
    }

    private static Directive withSource(Directive read) {
        return new Directive(
                read.id(),
                read.identity(),
                read.system(),
                read.level(),
                read.place(),
                read.subject(),
                read.inForce(),
                read.complete(),
                read.binding(),
                read.carriesOut(),
                read.obligations(),
                SampleDirectives.SOURCE);
    }

    private static JsonNode written(Directive directive) throws IOException {
        return JsonMapper.shared().readTree(bytes(directive));
    }

    private static byte[] bytes(Directive directive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonDirectives.write(directive, out);
        return out.toByteArray();
    }
}
