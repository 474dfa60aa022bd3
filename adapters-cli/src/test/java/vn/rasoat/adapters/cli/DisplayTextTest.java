package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {
    @ParameterizedTest
    @CsvSource({"kế hoạch, 8", "Ủy ban, 6", "計画, 4", "a\u200Bb, 2"})
    void a_letter_takes_one_column_however_it_is_composed(String text, int columns) {
        assertThat(DisplayText.width(text)).isEqualTo(columns);
        assertThat(DisplayText.width(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(columns);
    }

    @Test
    void text_is_broken_between_words_and_fills_its_columns() {
        assertThat(DisplayText.wrapped("một hai ba bốn", 7)).containsExactly("một hai", "ba bốn");
        assertThat(DisplayText.wrapped("một hai ba bốn", 6)).containsExactly("một", "hai ba", "bốn");
    }

    @Test
    void a_word_wider_than_a_line_is_broken_itself() {
        assertThat(DisplayText.wrapped("a abcdefg h", 3)).containsExactly("a", "abc", "def", "g h");
    }

    @Test
    void a_first_line_with_less_room_may_come_out_empty() {
        assertThat(DisplayText.wrapped("một hai ba", 3, 7)).containsExactly("một", "hai ba");
        assertThat(DisplayText.wrapped("nghiêng hai", 3, 7)).containsExactly("", "nghiêng", "hai");
    }

    @Test
    void nothing_is_one_empty_line() {
        assertThat(DisplayText.wrapped("", 10)).containsExactly("");
        assertThat(DisplayText.wrapped(" \t\n ", 10)).containsExactly("");
    }

    @Test
    void what_is_cut_says_so_and_what_fits_is_whole() {
        assertThat(DisplayText.shortened("kế hoạch", 8)).isEqualTo("kế hoạch");
        assertThat(DisplayText.shortened("kế hoạch", 7)).isEqualTo("kế hoạ…");
        assertThat(DisplayText.shortened("kế hoạch", 4)).isEqualTo("kế…");
    }
}
