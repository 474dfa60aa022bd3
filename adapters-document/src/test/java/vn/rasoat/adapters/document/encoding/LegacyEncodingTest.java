package vn.rasoat.adapters.document.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegacyEncodingTest {

    @Test
    void vietnamese_has_134_letters_with_marks() {
        assertThat(LegacyWriter.LETTERS.chars().distinct()).hasSize(134);
        assertThat(LegacyWriter.LETTERS.chars())
                .allMatch(letter -> VietnameseLetters.isMarked((char) letter.intValue()));
    }

    @ParameterizedTest
    @EnumSource(
            value = LegacyEncoding.class,
            names = {"VNI", "WINDOWS_1258"})
    void every_letter_survives_a_round_trip(LegacyEncoding encoding) {
        for (String letter : LegacyWriter.LETTERS.split("")) {
            assertThat(encoding.convert(LegacyWriter.codes(encoding, letter))).isEqualTo(letter);
        }
    }

    @Test
    void every_letter_survives_a_round_trip_through_tcvn3_and_its_capital_font() {
        for (String letter : LegacyWriter.LETTERS.split("")) {
            boolean capital = Character.isUpperCase(letter.charAt(0));
            String word = capital ? "NGH" + letter + "NG" : "ngh" + letter + "ng";
            String codes = LegacyWriter.codes(LegacyEncoding.TCVN3, word);
            assertThat(CapitalFont.restoreCapitals(codes, LegacyEncoding.TCVN3.convert(codes)))
                    .isEqualTo(word);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, C¨n cø LuËt, Căn cứ Luật",
        "TCVN3, §¶ng uû ph­êng, Đảng uỷ phường",
        "TCVN3, ¡n ë ¢u l¹c £ch ¤ng ¥n ¦u, Ăn ở Âu lạc Êch Ông Ơn Ưu",
        "VNI, Keá hoaïch coâng taùc, Kế hoạch công tác",
        "VNI, ÑAÛNG UÛY PHÖÔØNG, ĐẢNG ỦY PHƯỜNG",
        "VNI, Keá hoaïch kyø naøy, Kế hoạch kỳ này",
        "WINDOWS_1258, Kêì hoaòch ðýõòc, Kế hoạch được"
    })
    void codes_become_letters(LegacyEncoding encoding, String codes, String letters) {
        assertThat(encoding.convert(codes)).isEqualTo(letters);
    }

    @Test
    void a_mark_of_vni_in_small_behind_a_capital_is_read_too() {
        assertThat(LegacyEncoding.VNI.convert("KEá HOAïCH")).isEqualTo("KẾ HOẠCH");
    }

    @Test
    void what_is_no_code_stays() {
        assertThat(LegacyEncoding.TCVN3.convert("“12–3” Ạ 1\uF0B7")).isEqualTo("“12–3” Ạ 1\uF0B7");
    }
}
