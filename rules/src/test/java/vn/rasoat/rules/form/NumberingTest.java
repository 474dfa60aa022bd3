package vn.rasoat.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.SectionLabel;
import vn.rasoat.domain.document.SectionLabel.Kind;

class NumberingTest {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII");
    private static final String LETTERS = "abcdđeghik";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. II. III.",
                "A. I. II. B. I. II.",
                "I. 1. 2. II. 1. 2.",
                "a) b) c) d) đ) e) g)",
                "a) b) c) d) e) g)",
                "1.1. 1.2. 2.1. 2.2.",
                "I. II. I. II.",
                "1. 1. 1.",
                "I. I. I.",
                "a) b) b) đ)"
            })
    void accuses_nobody_of(String labels) {
        Numbering numbering = Numbering.of(flat(labels));

        assertThat(numbering.repeated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. II. II. III.",
                "I. II. II. IV.",
                "I. II. III. II.",
                "I. I. II.",
                "1. 2. 2. 3.",
                "1. 2. 3. 3.",
                "a) b) b) c)",
                "(1) (2) (2)",
                "3.1. 3.2. 3.2. 3.3.",
                "2.1. 2.1."
            })
    void sees_one_repetition_and_no_skip_behind_it_in(String labels) {
        Numbering numbering = Numbering.of(flat(labels));

        assertThat(numbering.repeated()).hasSize(1);
        assertThat(numbering.skipped()).isEmpty();
    }

    @Test
    void says_what_to_call_the_heading_and_those_behind_it() {
        RepeatedNumber repeated =
                Numbering.of(flat("I. II. II. III. V.")).repeated().get(0);

        assertThat(repeated.section().location().line()).isEqualTo(3);
        assertThat(repeated.earlierLine()).isEqualTo(2);
        assertThat(repeated.renumbered().vi()).isEqualTo("«II. mục» thành «III.»; «III. mục» thành «IV.»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. II. III. IV.",
                "a) b) c) d) e)",
                "a) b) c) d) đ) e) g) h) i) k)",
                "1. 3. 5.",
                "1. 2. 9.",
                "3. 4. 5.",
                "1) 2. 4."
            })
    void sees_no_number_left_out_in(String labels) {
        assertThat(Numbering.of(flat(labels)).skipped()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I. II. IV.", "II. III.", "1. 2. 4. 5.", "1. 3. 4.", "a) b) d)", "1.1. 1.3.", "I. III. IV. V."})
    void sees_one_number_left_out_in(String labels) {
        assertThat(Numbering.of(flat(labels)).skipped()).hasSize(1);
    }

    @Test
    void number_that_stands_inside_the_text_before_is_not_left_out() {
        Section first = section("1.1.", 1, List.of("Làm sạch ngõ. 1.2. Trồng hoa."), List.of());
        Section third = section("1.3.", 3, List.of(), List.of());

        assertThat(Numbering.of(List.of(first, third)).skipped()).isEmpty();
    }

    @Test
    void headings_without_a_number_between_say_that_labels_were_lost() {
        Section unlabelled = section("", 3, List.of(), List.of());
        List<Section> sections = List.of(
                section("I.", 1, List.of(), List.of()),
                section("II.", 2, List.of(), List.of(unlabelled)),
                section("IV.", 4, List.of(), List.of()));

        assertThat(Numbering.of(sections).skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.labelsLost()).isTrue();
            assertThat(skipped.missing()).isEqualTo("III");
        });
    }

    @Test
    void a_list_inside_an_item_of_the_same_manner_is_nested() {
        Section outer = section("2.", 1, List.of(), flat("1. 2. 3."));

        assertThat(Numbering.of(List.of(outer)).nested()).hasSize(1);
        assertThat(Numbering.of(List.of(section("2.", 1, List.of(), flat("a) b)"))))
                        .nested())
                .isEmpty();
        assertThat(Numbering.of(List.of(section("2.", 1, List.of(), flat("1) 2)"))))
                        .nested())
                .isEmpty();
    }

    @Test
    void the_rarer_style_of_roman_numbers_is_the_odd_one() {
        assertThat(Numbering.of(flat("I. II- III. IV.")).mixed())
                .singleElement()
                .satisfies(mixed -> assertThat(mixed.usual()).isEqualTo("II."));
        assertThat(Numbering.of(flat("I- II– III-")).mixed()).isEmpty();
        assertThat(Numbering.of(flat("I. 1- II. 1-")).mixed()).isEmpty();
    }

    /** Sections side by side, each on a line of its own. */
    private static List<Section> flat(String labels) {
        List<Section> sections = new ArrayList<>();
        for (String label : labels.split(" ")) {
            sections.add(section(label, sections.size() + 1, List.of(), List.of()));
        }
        return sections;
    }

    private static Section section(String label, int line, List<String> text, List<Section> inner) {
        List<Paragraph> paragraphs = text.stream()
                .map(words -> Paragraph.ofLine(words, Paragraph.Part.BODY, Location.line(line)))
                .toList();
        return new Section(label(label), "mục", 1, true, Set.of(), Location.line(line), paragraphs, inner);
    }

    private static SectionLabel label(String written) {
        String bare = written.replaceAll("[^\\p{L}\\d.]|\\.$", "");
        if (bare.isEmpty()) {
            return SectionLabel.NONE;
        }
        if (ROMAN.contains(bare)) {
            return new SectionLabel(written, Kind.ROMAN, ROMAN.indexOf(bare) + 1, null);
        }
        if (bare.contains(".")) {
            String[] parts = bare.split("\\.");
            String parent = String.join(".", Arrays.copyOf(parts, parts.length - 1));
            return new SectionLabel(written, Kind.DECIMAL, Integer.parseInt(parts[parts.length - 1]), parent);
        }
        if (Character.isUpperCase(bare.charAt(0))) {
            return new SectionLabel(written, Kind.UPPER_LETTER, bare.charAt(0) - 'A' + 1, null);
        }
        if (Character.isLetter(bare.charAt(0))) {
            return new SectionLabel(written, Kind.LOWER_LETTER, LETTERS.indexOf(bare) + 1, null);
        }
        Kind kind = written.startsWith("(") ? Kind.BRACKETED : Kind.ARABIC;
        return new SectionLabel(written, kind, Integer.parseInt(bare), null);
    }
}
