package vn.rasoat.adapters.json.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> WORDS =
            List.of("muc_dich_yeu_cau", "doi_tuong", "tai_lieu", "own-plan", "97-HD/BTGTW", "in");

    @ParameterizedTest
    @CsvSource({
        "muc_dich, muc_dich_yeu_cau",
        "Mục đích yêu cầu, muc_dich_yeu_cau",
        "ĐỐI TƯỢNG, doi_tuong",
        "tailieu, tai_lieu",
        "own_plan, own-plan",
        "97-HD/BTGTƯ, 97-HD/BTGTW",
    })
    void the_word_most_likely_meant_is_found(String written, String meant) {
        assertThat(Nearest.to(written, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"khẩu hiệu", "x", "'?!'", "''"})
    void nothing_is_guessed_where_no_word_is_near(String written) {
        assertThat(Nearest.to(written, WORDS)).isEmpty();
    }

    @Test
    void a_word_of_any_length_is_answered_at_once() {
        assertThat(Nearest.to("a".repeat(1_000_000), WORDS)).isEmpty();
    }

    @Test
    void the_valid_words_are_listed_where_none_is_near_and_they_are_few() {
        assertThat(Nearest.adviceVi("khẩu hiệu", List.of("b", "a"))).isEqualTo(" Các từ hợp lệ: a, b.");
        assertThat(Nearest.adviceEn("khẩu hiệu", List.of("b", "a"))).isEqualTo(" Valid words: a, b.");
        assertThat(Nearest.adviceVi("khẩu hiệu", java.util.Collections.nCopies(17, "a")))
                .isEmpty();
    }
}
