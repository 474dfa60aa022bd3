package vn.rasoat.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "Thành uỷ,thành ủy",
        "ĐẢNG ỦY,đảng ủy",
        "hoà bình,hòa bình",
        "Khoẻ,khỏe",
        "Đoàn,đoàn",
        "Quý,quý",
        "kinh tế – xã hội,kinh tế - xã hội",
        "*Kế  hoạch*,kế hoạch"
    })
    void spellings_of_one_name_fold_to_the_same(String written, String folded) {
        assertThat(Fold.fold(written)).isEqualTo(folded);
    }

    @Test
    void decomposed_letters_fold_as_composed_ones() {
        assertThat(Fold.fold("Ta\u0302\u0323p")).isEqualTo("tập");
    }

    @Test
    void line_breaks_and_fixed_blanks_become_one_blank() {
        assertThat(Fold.oneLine("Kế\u00A0\n hoạch\u200B ")).isEqualTo("Kế hoạch");
    }

    @Test
    void a_tone_on_another_vowel_makes_another_name() {
        assertThat(Fold.fold("Hoa")).isNotEqualTo(Fold.fold("Hòa"));
    }
}
