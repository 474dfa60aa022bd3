package vn.rasoat.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordageTest {

    private static final String TITLE = "Sạch ngõ, đẹp nhà, xanh đường làng, ấm tình quê";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TITLE,
                "SẠCH NGÕ, ĐẸP NHÀ,\n XANH ĐƯỜNG LÀNG, ẤM TÌNH QUÊ",
                "Sạch ngõ, đẹp nhà, xanh đường làng, ấm tình quê,",
                "“Sạch ngõ, đẹp nhà, xanh đường làng, ấm tình quê.”"
            })
    void capitals_line_breaks_and_marks_other_than_commas_do_not_count(String other) {
        assertThat(Wordage.of(other)).isEqualTo(Wordage.of(TITLE));
    }

    @Test
    void tone_style_does_not_count() {
        assertThat(Wordage.of("hoà vào nếp")).isEqualTo(Wordage.of("hòa vào nếp"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sạch ngõ đẹp nhà, xanh đường làng, ấm tình quê | thiếu dấu phẩy sau «sạch ngõ»",
                "Sạch ngõ, đẹp nhà, xanh đường làng, ấm tình | thiếu «quê» sau «ấm tình»",
                "Sạch ngõ, đẹp nhà, xanh, đường làng, ấm tình quê | thừa dấu phẩy sau «, xanh»",
                "Sạch ngõ, đẹp cả nhà, xanh đường làng, ấm tình quê | thừa «cả» sau «, đẹp»",
                "Xanh ngõ, đẹp nhà, xanh đường làng, ấm tình quê | viết «xanh» thay cho «sạch» ở đầu"
            })
    void difference_is_said_in_words(String other, String said) {
        Wordage title = Wordage.of(TITLE);

        assertThat(title.isMeantBy(Wordage.of(other))).isTrue();
        assertThat(title.differences(Wordage.of(other)).vi()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sạch ngõ, đẹp nhà",
                "đẹp nhà, xanh đường làng, ấm tình quê",
                "Toàn xã sạch ngõ, đẹp nhà, xanh đường làng, ấm tình quê",
                "Mỗi thôn một sân chơi, mỗi ngõ một hàng cây",
                ""
            })
    void shortened_longer_and_other_names_are_not_meant(String other) {
        assertThat(Wordage.of(TITLE).isMeantBy(Wordage.of(other))).isFalse();
    }

    @Test
    void many_differences_are_cut_short() {
        String said = Wordage.of("a b c d e f g h i k l m n o p q r s t u")
                .differences(Wordage.of("x b y d z f w h i k l m n o p q r s t u"))
                .vi();

        assertThat(said).endsWith("…").contains("viết «x» thay cho «a»");
    }
}
