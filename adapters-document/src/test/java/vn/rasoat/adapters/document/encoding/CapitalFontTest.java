package vn.rasoat.adapters.document.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalFontTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾ HOẠCH",
                "ĐẢNG BỘ TỈNH",
                "KẾ HOẠCH VÀ Ý KIẾN",
                "Ở NÔNG THÔN",
                "TỔNG KẾT Ở XÃ",
                "UỶ BAN NHÂN DÂN",
                "Kế hoạch này",
                "Và các xã; Sở Y tế, Bộ Nội vụ",
                "Số: 05-KH/TU",
                "Số: 26-KH/ĐUVP",
                "Đồng chí THÀNH trả lời"
            })
    void capitals_are_those_the_font_showed(String written) {
        assertThat(restored(written)).isEqualTo(written);
    }

    @Test
    void a_short_word_between_small_and_capital_words_stays_small() {
        assertThat(restored("Kế hoạch số TỔNG KẾT")).isEqualTo("Kế hoạch số TỔNG KẾT");
    }

    @Test
    void a_capital_without_a_code_stays_small_where_the_word_is_not_in_capitals() {
        assertThat(restored("của Ủy viên")).isEqualTo("của ủy viên");
    }

    private static String restored(String written) {
        String codes = LegacyWriter.codes(LegacyEncoding.TCVN3, written);
        return CapitalFont.restoreCapitals(codes, LegacyEncoding.TCVN3.convert(codes));
    }
}
