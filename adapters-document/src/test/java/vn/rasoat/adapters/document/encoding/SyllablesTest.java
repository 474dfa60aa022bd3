package vn.rasoat.adapters.document.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kế", "hoạch", "KẾ", "Hoạch", "nghiêng", "nghị", "gì", "gìn", "giếng", "giữ", "già", "giá", "quý",
                        "quốc",
                "quyết", "quyên", "quỳnh", "quả", "huỷ", "hủy", "hóa", "hoá", "khoẻ", "khuya", "khuỷu", "thuở", "được",
                        "ươm",
                "ai", "y", "ý", "yêu", "oanh", "uỷ", "ủy", "xoong", "hoạt", "chuyện", "người", "ngoài", "xã", "pin"
            })
    void a_vietnamese_word_is_a_syllable(String word) {
        assertThat(Syllables.isSyllable(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "b",
                "kh",
                "hoac",
                "hôc",
                "hỏc",
                "kếh",
                "kêhoạch",
                "càm2",
                "kạt.",
                "ngiên",
                "gê",
                "cế",
                "kà",
                "qán",
                "kéá",
                "hòạ",
                "tóan",
                "thuy\u0301",
                "ÿ",
                "ѭ",
                "fan",
                "web",
                "nghiêngg",
                "báoo",
                "aù",
                "cauù",
                "đwợc"
            })
    void what_no_one_can_say_is_not(String word) {
        assertThat(Syllables.isSyllable(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ke", "hoach", "Dang", "uy", "nghi", "quyet", "DUOC", "hoc", "gi", "giet"})
    void a_word_that_lost_its_marks_is_a_bare_syllable(String word) {
        assertThat(Syllables.isBareSyllable(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kế", "report", "should", "kh", "work", "UBND"})
    void other_words_are_not(String word) {
        assertThat(Syllables.isBareSyllable(word)).isFalse();
    }
}
