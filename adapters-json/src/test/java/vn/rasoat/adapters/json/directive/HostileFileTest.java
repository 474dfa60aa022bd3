package vn.rasoat.adapters.json.directive;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {

    private static final String SOUND = Sample.HEAD + Sample.NOTHING_ORDERED;

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# chỉ có lời chú\n", "---\n---\n"})
    void an_empty_file_is_told_to_be_empty_or_no_group(String text) {
        assertThat(Sample.problems(text).get(0).wording().vi()).containsAnyOf("Tệp trống", "nhóm", "hơn một tài liệu");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        assertThat(Sample.problems(bytes)).hasSize(1);

        RuleFileProblem zeros = Sample.problem(new byte[100]);
        assertThat(zeros.place()).isEqualTo("a.yaml:1:1");
        assertThat(zeros.wording().vi()).contains("U+0000");
    }

    @Test
    void a_file_in_another_encoding_is_told_to_be_so_with_the_first_wrong_place() {
        byte[] latin = {'i', 'd', ':', ' ', 'a', '\n', 's', ':', ' ', (byte) 0xE0, ' '};

        RuleFileProblem problem = Sample.problem(latin);
        assertThat(problem.place()).isEqualTo("a.yaml:2:4");
        assertThat(problem.wording().vi()).contains("UTF-8").contains("0xE0");
        assertThat(Sample.problem(SOUND.getBytes(UTF_16)).wording().vi()).contains("UTF-16");
    }

    @Test
    void a_character_cut_at_the_end_of_the_file_is_refused() {
        byte[] cut = {'a', (byte) 0xE1, (byte) 0xBB};

        assertThat(Sample.problem(cut).place()).isEqualTo("a.yaml:1:2");
    }

    @Test
    void a_file_of_a_megabyte_is_read_and_one_byte_more_refused() {
        byte[] sound = SOUND.getBytes(UTF_8);
        ByteArrayOutputStream padded = new ByteArrayOutputStream();
        padded.writeBytes(sound);
        padded.writeBytes("#".repeat(FileText.MOST_BYTES - sound.length).getBytes(UTF_8));

        Problems none = new Problems("a.yaml");
        assertThat(YamlReader.read(padded.toByteArray(), none)).isPresent();
        assertThat(none.all()).isEmpty();

        padded.write('#');
        assertThat(Sample.problem(padded.toByteArray()).wording().vi()).contains("1 MB");
        assertThat(Sample.problem(new byte[2 << 20]).wording().vi()).contains("1 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void nesting_without_end_is_refused_at_once(String opening) {
        String deep = opening.repeat(FileText.MOST_BYTES / opening.length());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(Sample.problems(deep)).hasSize(1));
    }

    @Test
    void the_deepest_level_allowed_is_read_and_the_next_refused() {
        Problems none = new Problems("a.yaml");
        assertThat(YamlReader.read(nested(YamlReader.DEEPEST), none)).isPresent();
        assertThat(none.all()).isEmpty();

        assertThat(Sample.problem(nested(YamlReader.DEEPEST + 1)).wording().vi())
                .contains("Lồng quá");
    }

    private static byte[] nested(int levels) {
        return ("[".repeat(levels) + "]".repeat(levels)).getBytes(UTF_8);
    }

    @Test
    void aliases_that_would_swell_are_refused_at_the_first_anchor() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";

        RuleFileProblem problem = Sample.problem(bomb);
        assertThat(problem.place()).isEqualTo("a.yaml:1:4");
        assertThat(problem.wording().vi()).contains("neo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "directive: !!java.net.URL [\"http://example.org\"]",
                "directive: !!str 12",
                "directive: !x {a: b}",
                "!!set {a}",
                "*none : a",
                "<<: *base",
            })
    void tags_and_aliases_are_refused(String text) {
        assertThat(Sample.problem(text).wording().vi()).containsAnyOf("thẻ", "neo");
    }

    @Test
    void an_indent_by_tab_is_told_to_be_one() {
        RuleFileProblem problem = Sample.problem(SOUND.replace("  place:", "\tplace:"));

        assertThat(problem.line()).isEqualTo(9);
        assertThat(problem.wording().vi()).contains("Tab");
        assertThat(problem.wording().en()).contains("tab");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(Sample.problem(SOUND + "---\n" + SOUND).wording().vi()).contains("hơn một tài liệu");
    }

    @Test
    void decomposed_letters_are_composed() {
        String decomposed = Normalizer.normalize(SOUND, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(SOUND);

        assertThat(Sample.read(decomposed)).isEqualTo(Sample.read(SOUND));
        assertThat(Sample.read(decomposed).subject()).isEqualTo("phát triển văn hóa đọc");
    }

    @Test
    void line_ends_of_windows_and_a_byte_order_mark_change_nothing() {
        assertThat(Sample.read("\uFEFF" + SOUND.replace("\n", "\r\n"))).isEqualTo(Sample.read(SOUND));
        assertThat(Sample.problem("\uFEFF" + SOUND.replace("\n", "\r\n").replace("party", "partly"))
                        .place())
                .isEqualTo("a.yaml:7:11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200B", "\\u00AD", "\\e", "\\u202E", "\\0"})
    void a_character_that_nobody_sees_is_told(String escape) {
        String hidden = SOUND.replace("phát triển văn hóa đọc", "\"phát" + escape + "triển\"");

        RuleFileProblem problem = Sample.problem(hidden);
        assertThat(problem.place()).isEqualTo("a.yaml:10:12");
        assertThat(problem.wording().vi()).contains("ký tự ẩn U+");
        assertThat(problem.wording().vi().codePoints().anyMatch(Shown::hidden)).isFalse();
    }

    @Test
    void a_long_wrong_word_is_shown_short() {
        RuleFileProblem problem = Sample.problem(SOUND.replace("party", "p".repeat(5000)));

        assertThat(problem.wording().vi().length()).isLessThan(200);
    }

    @Test
    void of_faults_without_number_the_first_are_told_and_the_others_counted() {
        assertThat(Sample.problems(SOUND + "x: y\n".repeat(Problems.MOST))).hasSize(Problems.MOST);

        List<RuleFileProblem> problems = Sample.problems(SOUND + "x: y\n".repeat(200_000));
        assertThat(problems).hasSize(Problems.MOST + 1);
        assertThat(problems.get(Problems.MOST).wording().vi()).contains("199900");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b: c",
                "directive: [a, b",
                "directive: {a: b",
                "directive: 'a",
                "directive: \"a\\q\"",
                "directive:\n  id: a\n type: b",
                "directive: @a",
                "directive: `a`",
                "directive: %a",
                "directive\nobligations: []",
                "%YAML 9.9\n---\na: b",
                "- a\nb: c",
                "a: |x\n  b",
                "]",
            })
    void broken_yaml_is_told_in_plain_words(String text) {
        RuleFileProblem problem = Sample.problem(text);

        assertThat(problem.wording().vi()).containsAnyOf("cú pháp YAML", "nhóm", "Thiếu");
        assertThat(problem.wording().vi()).doesNotContain("Exception");
    }
}
