package vn.rasoat.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneStylesTest {

    @ParameterizedTest
    @CsvSource({
        "văn hóa và văn hoá,hoá,hóa",
        "Đảng ủy với chi uỷ,uỷ,ủy",
        "ỦY BAN hay UỶ BAN,UỶ,ỦY",
        "khỏe với khoẻ,khoẻ,khỏe",
        "thùy mị và thuỳ mị,thuỳ,thùy",
        "hòa nhã với xoá nhòa,xoá,hòa"
    })
    void both_styles_in_one_text_are_mixed(String text, String rare, String usual) {
        assertThat(ToneStyles.mixed(Text.of(text))).singleElement().satisfies(mix -> {
            assertThat(mix.rare()).isEqualTo(rare);
            assertThat(mix.usual()).isEqualTo(usual);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "văn hóa ở quý này có quỹ và quỳ",
                "hòa với hoàn toàn, khoản, thuyền, tuyết",
                "hoá với khoá, uỷ, thuỷ",
                "hòa ở nhà ông Nguyễn Văn Thuỷ",
                "hòa với Xuân Hoà"
            })
    void one_style_and_look_alikes_are_not_mixed(String text) {
        assertThat(ToneStyles.mixed(Text.of(text))).isEmpty();
    }

    @Test
    void rarer_style_is_reported_at_its_first_place_with_the_same_word_in_the_other() {
        assertThat(ToneStyles.mixed(Text.of("tòa nhà", "xoá nợ, hoá đơn", "đại hóa, hóa chất")))
                .singleElement()
                .satisfies(mix -> {
                    assertThat(mix.place().location().line()).isEqualTo(2);
                    assertThat(mix.rare()).isEqualTo("xoá");
                    assertThat(mix.rareCount()).isEqualTo(2);
                    assertThat(mix.usualCount()).isEqualTo(3);
                });
    }
}
