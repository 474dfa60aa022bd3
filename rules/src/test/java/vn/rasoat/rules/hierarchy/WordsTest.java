package vn.rasoat.rules.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.domain.text.Fold;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Dùng SÁCH ĐIỆN TỬ của thư viện;sách điện tử|môi trường số",
                "đọc trên môi trường số;sách điện tử|môi trường số",
                "Ủy ban, Uỷ ban;uỷ ban",
                "ngày 02/9 hằng năm;2/9",
                "cao điểm 21/4, 19/5;21/4",
                "đặt 26°C trở lên;26°C",
                "hỏi – đáp;hỏi - đáp"
            })
    void text_holds_a_phrase_in_any_of_its_forms(String text, String phrase) {
        assertThat(Words.any(Fold.fold(text), phrase)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ngày 12/9;2/9",
                "ngày 2/90;2/9",
                "ngày 13/2;3/2",
                "đăng ký sốt;ký số",
                "chuyển giao;giao chuyển",
                "abc;|"
            })
    void text_does_not_hold_a_part_of_a_word_or_of_a_day(String text, String phrase) {
        assertThat(Words.any(Fold.fold(text), phrase)).isFalse();
    }

    @Test
    void every_phrase_must_be_held() {
        assertThat(Words.all("họp không giấy và ký số", List.of("ký số", "họp")))
                .isTrue();
        assertThat(Words.all("họp không giấy", List.of("ký số", "họp"))).isFalse();
        assertThat(Words.all("gì cũng được", List.of())).isTrue();
    }
}
