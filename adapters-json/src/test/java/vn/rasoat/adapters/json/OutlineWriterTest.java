package vn.rasoat.adapters.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.port.PlanReader.Done;
import vn.rasoat.domain.port.PlanReader.Guess;
import vn.rasoat.domain.text.Language;
import vn.rasoat.domain.text.Wording;

class OutlineWriterTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void keys_come_in_the_order_of_the_contract() throws IOException {
        JsonNode outline = outline(Plans.full());
        assertThat(outline.propertyNames())
                .containsExactly(
                        "document",
                        "citations",
                        "sections",
                        "annexes",
                        "deadlines",
                        "recipients",
                        "signature",
                        "guesses");
        assertThat(outline.at("/document").propertyNames())
                .containsExactly("system", "type", "number", "issuedOn", "place", "issuer", "level", "subject");
        assertThat(outline.at("/citations/0").propertyNames())
                .containsExactly("type", "number", "issuedOn", "issuer", "line");
        assertThat(outline.at("/sections/0").propertyNames())
                .containsExactly("label", "title", "line", "roles", "sections");
        assertThat(outline.at("/annexes/0").propertyNames()).containsExactly("title", "line", "sections");
        assertThat(outline.at("/deadlines/0").propertyNames())
                .containsExactly("text", "line", "purpose", "to", "via", "kind", "earliest", "latest");
        assertThat(outline.at("/recipients/0").propertyNames()).containsExactly("name", "purpose", "line");
        assertThat(outline.at("/signature").propertyNames()).containsExactly("authority", "position", "name", "line");
        assertThat(outline.at("/guesses/0").propertyNames()).containsExactly("line", "text");
    }

    @Test
    void the_head_is_told_as_read() throws IOException {
        JsonNode document = outline(Plans.full()).at("/document");
        assertThat(document)
                .hasToString("{\"system\":\"party\",\"type\":\"Kế hoạch\",\"number\":\"07-KH/ĐU\","
                        + "\"issuedOn\":\"2026-04-09\",\"place\":\"An Bình\",\"issuer\":\"ĐẢNG ỦY PHƯỜNG AN BÌNH\","
                        + "\"level\":\"tinh_uy\",\"subject\":\"nâng cao chất lượng sinh hoạt chi bộ năm 2026\"}");
    }

    @Test
    void a_blank_in_front_of_the_symbol_is_no_number() throws IOException {
        assertThat(outline(Plans.unnumbered()).at("/document/number").isNull()).isTrue();
    }

    @Test
    void a_date_that_is_not_filled_in_is_no_date() throws IOException {
        assertThat(outline(Plans.unnumbered()).at("/document/issuedOn").isNull())
                .isTrue();
    }

    @Test
    void what_the_document_does_not_say_is_null() throws IOException {
        JsonNode outline = JSON.readTree(written(Plans.bare(), null, List.of()));
        assertThat(outline.at("/document"))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.isNull()).isTrue());
        assertThat(outline.at("/signature").isNull()).isTrue();
        assertThat(outline.at("/sections").isEmpty()).isTrue();
    }

    @Test
    void sections_are_nested_and_keep_their_roles() throws IOException {
        JsonNode work = outline(Plans.full()).at("/sections/1");
        assertThat(work.at("/label").asString()).isEqualTo("II-");
        assertThat(work.at("/roles")).hasToString("[\"noi_dung\",\"to_chuc_thuc_hien\"]");
        assertThat(work.at("/sections/0/title").asString()).isEqualTo("Chuẩn bị sinh hoạt");
        assertThat(work.at("/sections/1/label").isNull()).isTrue();
    }

    @Test
    void an_annex_is_called_by_its_label_and_title() throws IOException {
        assertThat(outline(Plans.full()).at("/annexes/0/title").asString()).isEqualTo("Phụ lục I Danh mục đầu việc");
    }

    @Test
    void purposes_are_words_and_none_is_null() throws IOException {
        JsonNode recipients = outline(Plans.full()).at("/recipients");
        assertThat(recipients.at("/0/purpose").asString()).isEqualTo("report");
        assertThat(recipients.at("/1/purpose").isNull()).isTrue();
        assertThat(recipients.at("/2/purpose").asString()).isEqualTo("file-copy");
    }

    @Test
    void a_time_is_told_by_its_kind_and_its_days() throws IOException {
        JsonNode before = deadline("before");
        assertThat(before.at("/earliest").isNull()).isTrue();
        assertThat(before.at("/latest").asString()).isEqualTo("2026-10-31");
        JsonNode quarter = deadline("quarter");
        assertThat(quarter.at("/earliest").asString()).isEqualTo("2026-07-01");
        assertThat(quarter.at("/latest").asString()).isEqualTo("2026-09-30");
    }

    @Test
    void a_time_that_no_days_follow_from_has_none() throws IOException {
        JsonNode delegated = deadline("delegated");
        assertThat(delegated.at("/earliest").isNull()).isTrue();
        assertThat(delegated.at("/latest").isNull()).isTrue();
    }

    @Test
    void what_has_no_place_has_no_line() throws IOException {
        Guess guess = new Guess(Location.NOWHERE, new Wording("Đoán loại văn bản.", "The type was guessed."));
        JsonNode outline = JSON.readTree(written(Plans.full(), null, List.of(guess)));
        assertThat(outline.at("/guesses/0/line").isNull()).isTrue();
    }

    @Test
    void guesses_speak_the_language_asked_for() throws IOException {
        Guess guess = new Guess(Location.line(4), new Wording("Đoán loại văn bản.", "The type was guessed."));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OutlineWriter(Language.EN).write(new Done(Plans.full(), List.of(guess)), null, out);
        assertThat(JSON.readTree(out.toByteArray()).at("/guesses/0/text").asString())
                .isEqualTo("The type was guessed.");
    }

    @Test
    void equal_plans_give_equal_bytes_with_line_feeds_only() throws IOException {
        byte[] first = written(Plans.full(), null, List.of());
        assertThat(written(Plans.full(), null, List.of())).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8))
                .startsWith("{\n  \"document\": {\n    \"system\": \"party\",\n")
                .contains("\"guesses\": []")
                .endsWith("\n}\n")
                .doesNotContain("\r");
    }

    @Test
    void half_of_a_surrogate_pair_does_not_break_the_text() throws IOException {
        Plan plan = Plans.with(subject("về \uD83D và 📎"));
        assertThat(outline(plan).at("/document/subject").asString()).isEqualTo("về \uFFFD và 📎");
    }

    @Test
    void control_characters_and_quotes_survive() throws IOException {
        Plan plan = Plans.with(subject("\u0000\"\\\n\u2028"));
        assertThat(outline(plan).at("/document/subject").asString()).isEqualTo("\u0000\"\\\n\u2028");
    }

    @Test
    void the_stream_stays_open_and_its_refusal_is_an_io_exception() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> new OutlineWriter(Language.VI).write(new Done(Plans.full(), List.of()), null, full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
        ByteArrayOutputStream open = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        new OutlineWriter(Language.VI).write(new Done(Plans.full(), List.of()), null, open);
        assertThat(open.size()).isPositive();
    }

    private static Head subject(String text) {
        return new Head(null, null, null, null, null, null, new Head.Subject(text, Location.line(6)), false);
    }

    private static JsonNode deadline(String kind) throws IOException {
        return StreamSupport.stream(outline(Plans.full()).at("/deadlines").spliterator(), false)
                .filter(deadline -> deadline.at("/kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode outline(Plan plan) throws IOException {
        Guess guess = new Guess(Location.line(4), new Wording("Đoán loại văn bản.", "The type was guessed."));
        Level level = Levels.standard().byId("tinh_uy").orElseThrow();
        return JSON.readTree(written(plan, level, List.of(guess)));
    }

    private static byte[] written(Plan plan, @Nullable Level level, List<Guess> guesses) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OutlineWriter(Language.VI).write(new Done(plan, guesses), level, out);
        return out.toByteArray();
    }
}
