package vn.rasoat.adapters.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.rasoat.adapters.json.text.JsonInputException;
import vn.rasoat.domain.deadline.Anchor;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Section;

class JsonPlansTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Plan> plans() {
        return List.of(Plans.full(), Plans.bare(), Plans.unnumbered());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_plan_that_was_written_reads_back_as_equal(Plan plan) throws IOException {
        assertThat(read(written(plan))).isEqualTo(plan);
    }

    @Test
    void every_kind_of_time_is_among_those_tried() {
        assertThat(Plans.whens()).extracting(Object::getClass).containsAll(kinds(When.class));
        List<Class<?>> anchors = new ArrayList<>();
        Plans.full().deadlines().forEach(deadline -> anchors(deadline.when(), anchors::add));
        assertThat(anchors).containsAll(kinds(Anchor.class));
    }

    @Test
    void a_time_is_called_by_the_word_it_gives_itself() {
        assertThat(Plans.whens())
                .allSatisfy(when -> assertThat(Words.ofKind(when.getClass())).isEqualTo(when.kind()));
    }

    @Test
    void an_unknown_key_is_refused() {
        assertFault(plan -> at(plan, "/head").put("colour", "red"), "/head/colour", "Không có khóa «colour»");
    }

    @Test
    void a_key_written_twice_is_refused() {
        String twice = text(written(Plans.bare())).replace("\"signature\": null", "\"head\": null");
        assertFault(twice, "/head", "Khóa «head» ghi hai lần");
    }

    @ParameterizedTest
    @CsvSource({
        "/head, lost",
        "/sections/0, depth",
        "/sections/0/location, line",
        "/sections/0/label, kind",
        "/deadlines/0/when, kind",
        "/citations/0, issuer"
    })
    void a_missing_key_is_refused(String object, String key) {
        assertFault(plan -> at(plan, object).remove(key), object, "Thiếu khóa «" + key + "»");
    }

    @ParameterizedTest
    @CsvSource({
        "/sections/0, depth",
        "/recipients/0, inferred",
        "/sections/0, title",
        "/sections/0, roles",
        "/deadlines/0, purpose",
        "/deadlines/0, when",
        "/sections/0, location"
    })
    void null_is_refused_where_there_must_be_a_value(String object, String key) {
        assertFault(plan -> at(plan, object).putNull(key), object + "/" + key, "Giá trị không đúng");
    }

    @Test
    void null_is_refused_in_a_list() {
        assertFault(plan -> ((ArrayNode) plan.at("/sections")).addNull(), "/sections/2", "cần một đối tượng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/sections/0/depth; \"1\"; cần một số nguyên",
                "/sections/0/depth; 1.0; Ở đây chỉ dùng số nguyên",
                "/sections/0/depth; 2147483648; Số quá lớn",
                "/sections/0/depth; true; cần một số nguyên",
                "/sections/0/title; 1; cần một chuỗi",
                "/sections/0/title; []; cần một chuỗi",
                "/sections/0/titled; 1; cần true hoặc false",
                "/sections/0/titled; \"true\"; cần true hoặc false",
                "/sections/0/roles; \"noi_dung\"; cần một danh sách",
                "/sections/0/roles; [\"a\", \"a\"]; Danh sách có mục lặp lại",
                "/sections/0/location; 12; cần một đối tượng",
                "/sections/0/location/line; -1; không hợp với nhau",
                "/sections/0/label/kind; \"ROMAN\"; cần part | upper-letter | roman",
                "/sections/0/label/kind; \"\"; cần part",
                "/sections/0/label/kind; 2; cần một chuỗi",
                "/head/system; \"YOUTH_UNION\"; cần party | state | front | youth",
                "/citations/0/issuedOn; \"2026-02-30\"; cần ngày giờ có thật",
                "/citations/0/issuedOn; \"27/02/2026\"; cần ngày giờ có thật",
                "/citations/0/issuedOn; [2026, 2, 27]; cần một chuỗi",
                "/citations/0/number/order; \"without-type\"; không hợp với nhau",
                "/paragraphs/1/lines; [12]; không hợp với nhau",
                "/deadlines/0/when/kind; \"someday\"; cần before | delegated"
            })
    void a_value_of_the_wrong_kind_is_refused(String pointer, String value, String message) {
        String holder = pointer.substring(0, pointer.lastIndexOf('/'));
        String key = pointer.substring(holder.length() + 1);
        assertThatThrownBy(() -> read(changed(plan -> at(plan, holder).putRawValue(key, raw(value)))))
                .asInstanceOf(InstanceOfAssertFactories.type(JsonInputException.class))
                .satisfies(fault -> assertThat(fault.wording().vi()).contains(message));
    }

    @Test
    void a_time_that_fits_no_calendar_is_refused_when_it_is_read() {
        assertThatThrownBy(() -> read(changed(plan -> at(plan, "/deadlines/0")
                        .putRawValue(
                                "when",
                                raw("{\"kind\": \"undated\", \"anchor\": {\"kind\": \"month-of-year\","
                                        + " \"month\": 13}}")))))
                .asInstanceOf(InstanceOfAssertFactories.type(JsonInputException.class))
                .satisfies(fault -> assertThat(fault.place().pointer()).isEqualTo("/deadlines/0/when/anchor"));
    }

    @Test
    void what_follows_the_plan_is_refused() {
        assertFault(text(written(Plans.bare())) + "{}", "", "Còn chữ sau khi giá trị JSON đã hết");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "' '; 1; Tệp trống",
                "[]; 1; cần một đối tượng",
                "{\"head\": }; 1; Không đúng cú pháp JSON",
                "{\"head\": null,}; 1; Không đúng cú pháp JSON",
                "// ghi chú; 1; Không đúng cú pháp JSON",
                "{'head': null}; 1; Không đúng cú pháp JSON",
                "{\"head\": NaN}; 1; Không đúng cú pháp JSON",
                "{\"head\": 012}; 1; Không đúng cú pháp JSON",
                "{\"head\"; 1; Không đúng cú pháp JSON"
            })
    void what_is_not_such_json_is_refused(String text, int line, String message) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(InstanceOfAssertFactories.type(JsonInputException.class))
                .satisfies(fault -> {
                    assertThat(fault.wording().vi())
                            .startsWith("Dòng " + line + ", cột ")
                            .contains(message);
                    assertThat(fault.wording().en()).startsWith("Line " + line + ", column ");
                });
    }

    @Test
    void a_fault_is_told_by_line_column_and_pointer_in_both_languages() {
        assertThatThrownBy(() -> read(text(written(Plans.bare()))
                        .replace("\"lost\": true", "\"a/b~\": 2, \"lost\": true")
                        .getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(InstanceOfAssertFactories.type(JsonInputException.class))
                .satisfies(fault -> {
                    assertThat(fault.wording().vi())
                            .startsWith("Dòng 10, cột 13, /head/a~1b~0: Không có khóa «a/b~» ở đây");
                    assertThat(fault.wording().en())
                            .startsWith("Line 10, column 13, /head/a~1b~0: No such key here: «a/b~»");
                    assertThat(fault).hasMessageStartingWith("line 10, column 13, /head/a~1b~0: No such key");
                });
    }

    @Test
    void a_column_counts_characters_and_not_bytes() {
        String twice = "{\n \"head\": {\"đ\": \"ệ\", \"đ\": 1}}";
        assertThatThrownBy(() -> read(twice.getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(InstanceOfAssertFactories.type(JsonInputException.class))
                .satisfies(fault -> assertThat(fault.wording().vi()).startsWith("Dòng 2, cột 21, /head/đ: Khóa «đ»"));
    }

    @Test
    void a_byte_order_mark_is_no_fault() throws IOException {
        byte[] plan = ("\uFEFF" + text(written(Plans.bare()))).getBytes(StandardCharsets.UTF_8);
        assertThat(read(plan)).isEqualTo(Plans.bare());
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] latin =
                text(written(Plans.full())).replaceAll("[^\\x00-\\x7F]", "é").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(latin))
                .isInstanceOf(JsonInputException.class)
                .hasMessageContaining("not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"190, false", "300, true"})
    void nesting_deeper_than_the_limit_is_refused_and_does_not_overflow(int depth, boolean tooDeep) {
        String nested = "[".repeat(depth) + "]".repeat(depth);
        assertThatThrownBy(() -> read(nested.getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(InstanceOfAssertFactories.type(JsonInputException.class))
                .satisfies(fault -> assertThat(fault.wording().vi().contains("Vượt giới hạn"))
                        .isEqualTo(tooDeep));
    }

    @Test
    void a_number_longer_than_the_limit_is_refused() {
        assertThatThrownBy(() -> read(("[" + "1".repeat(100_000) + "]").getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(InstanceOfAssertFactories.type(JsonInputException.class))
                .satisfies(fault -> assertThat(fault.wording().vi()).contains("Vượt giới hạn"));
    }

    @Test
    void a_fault_shows_no_control_character_of_the_text() {
        assertFault(plan -> at(plan, "/head").put("\u001b[31m", 1), "/head/\u001b[31m", "«\uFFFD[31m»");
    }

    @Test
    void sections_as_deep_as_any_document_has_them_survive() throws IOException {
        Section section = Plans.full().sections().get(0);
        for (int depth = 0; depth < 40; depth++) {
            section = new Section(
                    section.label(),
                    "Mục sâu",
                    depth + 1,
                    true,
                    section.roles(),
                    section.location(),
                    List.of(),
                    List.of(section));
        }
        Plan bare = Plans.bare();
        Plan deep = new Plan(
                bare.head(),
                List.of(),
                List.of(section),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                List.of(),
                List.of());
        assertThat(read(written(deep))).isEqualTo(deep);
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        return List.of(sealed.getPermittedSubclasses());
    }

    private static void anchors(@Nullable Object value, Consumer<Class<?>> seen) {
        if (value instanceof Anchor) {
            seen.accept(value.getClass());
        }
        if (value instanceof List<?> list) {
            list.forEach(item -> anchors(item, seen));
        } else if (value instanceof Record && value.getClass().getName().contains(".deadline.")) {
            RecordForm.of(value.getClass()).parts().forEach(part -> anchors(part.in(value), seen));
        }
    }

    private static void assertFault(Consumer<ObjectNode> change, String pointer, String message) {
        assertFault(text(changed(change)), pointer, message);
    }

    private static void assertFault(String text, String pointer, String message) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(InstanceOfAssertFactories.type(JsonInputException.class))
                .satisfies(fault -> {
                    assertThat(fault.place().pointer()).isEqualTo(pointer);
                    assertThat(fault.wording().vi()).contains(message);
                });
    }

    private static byte[] changed(Consumer<ObjectNode> change) {
        ObjectNode plan = (ObjectNode) JSON.readTree(written(Plans.full()));
        change.accept(plan);
        return JSON.writeValueAsBytes(plan);
    }

    private static ObjectNode at(ObjectNode plan, String pointer) {
        JsonNode found = plan.at(pointer);
        return (ObjectNode) found;
    }

    private static tools.jackson.databind.util.RawValue raw(String json) {
        return new tools.jackson.databind.util.RawValue(json);
    }

    private static byte[] written(Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonPlans.write(plan, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Plan read(byte[] bytes) throws IOException {
        return JsonPlans.read(new ByteArrayInputStream(bytes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
