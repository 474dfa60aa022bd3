package vn.rasoat.adapters.document.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @ParameterizedTest
    @MethodSource("signs")
    void signs_are_brought_to_one_form(String original, String text) {
        assertThat(SourceText.of(original).text()).isEqualTo(text);
    }

    static Stream<Arguments> signs() {
        return Stream.of(
                arguments("a\r\nb", "a\nb"),
                arguments("a\rb", "a\nb"),
                arguments("a\r\rb", "a\n\nb"),
                arguments("a\n\rb", "a\n\nb"),
                arguments("a\u000Bb", "a\nb"),
                arguments("a\u2028b", "a\nb"),
                arguments("a\fb", "a\nb"),
                arguments("a\n\fb", "a\nb"),
                arguments("a\f\r\nb", "a\nb"),
                arguments("a\u00A0b\u202Fc\u3000d\u2009e", "a b c d e"),
                arguments("a\u200Bb\u200Fc\u2060d\uFEFFe\u00ADf\u202Eg", "abcdefg"),
                arguments("\uF0B7 Một", "- Một"),
                arguments("\uF02DMột", "-Một"),
                arguments("Một \uF0FC hai", "Một - hai"),
                arguments("Mộ\uF0B7t", "Mộ\uF0B7t"),
                arguments("\uF041\uF042", "\uF041\uF042"),
                arguments("N\u00D0-CP", "NĐ-CP"),
                arguments("\u0093Một\u0094 \u0085", "“Một” …"),
                arguments("a\tb", "a\tb"),
                arguments("“Một” – hai — «ba» ‑ bốn", "“Một” – hai — «ba» ‑ bốn"));
    }

    @Test
    void letters_in_pieces_become_one_character_each() {
        var text = SourceText.of(Normalizer.normalize("Kế hoạch của Đảng uỷ", Normalizer.Form.NFD));

        assertThat(text.text()).isEqualTo("Kế hoạch của Đảng uỷ");
        assertThat(Normalizer.isNormalized(text.text(), Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch\nsố 5",
                "Kế hoạch\r\nsố 5\r\n",
                "\u200BKế\u00A0hoạch",
                "Kê\u0301 hoa\u0323ch ở xã",
                "\uFEFFa\u0323\u0302b\r\nKê\u0301\fc\u2126\u0958d",
                "a\u200B\u0301b"
            })
    void every_character_knows_where_it_came_from(String original) {
        var text = SourceText.of(original);

        int before = 0;
        for (int i = 0; i < text.text().length(); i++) {
            int origin = text.originOf(i);
            assertThat(origin).isBetween(before, original.length() - 1);
            if (Character.isLetter(text.text().charAt(i)) && text.text().charAt(i) < 128) {
                assertThat(original.charAt(origin)).isEqualTo(text.text().charAt(i));
            }
            before = origin;
        }
        assertThat(text.originOf(text.text().length())).isEqualTo(original.length());
    }

    @Test
    void a_letter_comes_from_the_first_of_its_pieces() {
        var text = SourceText.of("e\u0323\u0302x\r\ny");

        assertThat(text.text()).isEqualTo("ệx\ny");
        assertThat(text.originOf(0)).isEqualTo(0);
        assertThat(text.originOf(1)).isEqualTo(3);
        assertThat(text.originOf(2)).isEqualTo(4);
        assertThat(text.originOf(3)).isEqualTo(6);
    }

    @Test
    void marks_beyond_thirty_on_one_letter_are_dropped() {
        assertThat(SourceText.of("x" + "\u0316".repeat(30) + "y").text()).hasSize(32);
        assertThat(SourceText.of("x" + "\u0316".repeat(31) + "y").text()).hasSize(32);
    }

    @Test
    void lines_are_numbered_as_editors_do() {
        var text = SourceText.of("một\n\nba\n");

        assertThat(text.lineCount()).isEqualTo(3);
        assertThat(text.line(1)).isEqualTo("một");
        assertThat(text.line(2)).isEmpty();
        assertThat(text.line(3)).isEqualTo("ba");
        assertThat(text.startOf(3)).isEqualTo(5);
        assertThat(text.lineOf(3)).isEqualTo(1);
        assertThat(text.lineOf(4)).isEqualTo(2);
        assertThat(text.lineOf(8)).isEqualTo(3);
    }

    @Test
    void a_last_line_without_an_end_counts() {
        assertThat(SourceText.of("một\nhai").lineCount()).isEqualTo(2);
        assertThat(SourceText.of("một\nhai").line(2)).isEqualTo("hai");
        assertThat(SourceText.of("").lineCount()).isEqualTo(1);
        assertThat(SourceText.of("").line(1)).isEmpty();
    }

    @Test
    void lines_and_offsets_that_are_not_there_are_refused() {
        var text = SourceText.of("một");

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.line(0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.line(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.originOf(4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.lineOf(-1));
    }
}
