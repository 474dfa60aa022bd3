package vn.rasoat.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.identity.DocumentNumber.Order;

class DocumentNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "26-KH/ĐUVP",
                "308/KH-UBND",
                "0124/KH-UBND",
                "278/2025/NĐ-CP",
                "85/2015/QH13",
                "101/2025/UBTVQH15",
                "102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN",
                "1065/UBND-NC",
                "2449-CV/ĐU",
                "71/NQ-CP",
                "49/QCPH-UBND-UBMT-HCTĐ",
                "40/NQ-HĐBCQG",
                "16/KH-MTTQ-BTT",
                "05/TT-MTTW-BTT",
                "12-HD/BTCTU-BDVTU",
                "225-KH/TWĐTN-TNNT",
                "15a/BC-UBND",
                "102/2025/NQLT",
                "/KH-MTTQ-BTT",
                "-KH/TU",
                "/2025/QĐ-UBND"
            })
    void canonical_form_survives_a_round_trip(String written) {
        assertThat(DocumentNumber.parse(written)).map(DocumentNumber::toString).contains(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2449 -CV/ĐU|2449-CV/ĐU",
                "57- NQ/TW|57-NQ/TW",
                "21/2025/TT - BNV|21/2025/TT-BNV",
                "104-CTr/Tu|104-CTr/TU",
                "104-CTR/TU|104-CTr/TU",
                "27/CT-TTG|27/CT-TTg",
                "308/KH–UBND|308/KH-UBND",
                "26–KH/ĐUVP|26-KH/ĐUVP",
                "102/2025/NQLT/UBTVQH15-CP- ĐCTUBTWMTTQVN|102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN",
                "102/2025 NQLT/UBTVQH15-CP|102/2025/NQLT-UBTVQH15-CP",
                "28 NQ/TW|28-NQ/TW",
                "Số: 26-KH/ĐUVP|26-KH/ĐUVP",
                "Số 37-HD/BTGDVTW|37-HD/BTGDVTW",
                "SỐ 214/NQ-CP|214/NQ-CP",
                "Số:      /KH-MTTQ-BTT|/KH-MTTQ-BTT",
                "Số:       /HD- MTTQ-BTT|/HD-MTTQ-BTT",
                "Số ....../KH-UBND|/KH-UBND",
                "Số      -KH/TU|-KH/TU",
                "12-KH-TU|12-KH/TU"
            })
    void broken_forms_are_read_into_the_canonical_one(String written, String canonical) {
        assertThat(DocumentNumber.parse(written)).map(DocumentNumber::toString).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"75-\nKL/TW", "75-\r\n KL/TW", "75\u00A0- KL/TW", "*75-KL*/TW", "75\u2011KL/TW"})
    void line_breaks_fixed_blanks_and_emphasis_stand_in_no_number(String written) {
        assertThat(DocumentNumber.parse(written)).contains(DocumentNumber.of("75-KL/TW"));
    }

    @Test
    void the_parts_are_told_apart() {
        DocumentNumber number = DocumentNumber.of("278/2025/NĐ-CP");
        assertThat(number.ordinal()).isEqualTo("278");
        assertThat(number.year()).isEqualTo(2025);
        assertThat(number.type()).isEqualTo("NĐ");
        assertThat(number.issuer()).isEqualTo("CP");
        assertThat(number.order()).isEqualTo(Order.TYPE_AFTER_SLASH);
    }

    @Test
    void a_letter_carries_no_symbol_of_its_type() {
        DocumentNumber letter = DocumentNumber.of("1065/UBND-NC");
        assertThat(letter.type()).isNull();
        assertThat(letter.order()).isEqualTo(Order.WITHOUT_TYPE);
        assertThat(letter.issuerParts()).containsExactly("UBND", "NC");
    }

    @Test
    void a_draft_leaves_the_ordinal_blank() {
        DocumentNumber number = DocumentNumber.of("Số:      /KH-MTTQ-BTT");
        assertThat(number.blank()).isTrue();
        assertThat(number.type()).isEqualTo("KH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24/7", "30/3/2023", "CT/TU", "KH-UBND", "12", "12/", "05-/TU", "TCVN 14423:2025", "R&D/ABC"
            })
    void what_has_no_number_and_symbol_is_none(String written) {
        assertThat(DocumentNumber.parse(written)).isEmpty();
    }

    @Test
    void an_endless_text_is_none() {
        assertThat(DocumentNumber.parse("1-".repeat(1_000_000))).isEmpty();
    }

    @Test
    void the_refusal_quotes_the_value_and_shows_the_form() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.of("CT/TU"))
                .withMessage("not a document number such as 05-CT/TU: \"CT/TU\"");
    }

    @ParameterizedTest
    @CsvSource({
        "16/KH-MTTQ-BTT,16/KH-BTT-MTTQ",
        "0124/KH-UBND,124/KH-UBND",
        "27/CT-TTG,27/CT-TTg",
        "104-CTr/Tu,104-CTR/TU",
        "26/KH-ĐU,26-KH/ĐU",
        "05-CT/TW,5–CT/TW"
    })
    void spellings_of_one_number_match(String one, String other) {
        assertThat(DocumentNumber.of(one).matches(DocumentNumber.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "16/KH-MTTQ-BTT,26/KH-MTTQ-BTT",
        "16/KH-MTTQ-BTT,16/HD-MTTQ-BTT",
        "16/KH-MTTQ-BTT,16/KH-MTTW-BTT",
        "12/2024/QĐ-UBND,12/2025/QĐ-UBND",
        "12/QĐ-UBND,12/2025/QĐ-UBND",
        "10-KH/TU,1-KH/TU",
        "15a/BC-UBND,15/BC-UBND",
        "-KH/TU,1-KH/TU"
    })
    void different_numbers_do_not_match(String one, String other) {
        assertThat(DocumentNumber.of(one).matches(DocumentNumber.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "26-KH/ĐUVP,PARTY",
        "20-HD/BTGDVTU,PARTY",
        "308/KH-UBND,STATE",
        "85/2015/QH13,STATE",
        "12/KH-XYZ,STATE",
        "12-KH/XYZ,PARTY",
        "16/KH-MTTQ-BTT,FRONT",
        "225-KH/TWĐTN-TNNT,YOUTH_UNION"
    })
    void the_form_suggests_its_system(String written, PoliticalSystem system) {
        assertThat(DocumentNumber.of(written).suggestedSystem()).contains(system);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"26/KH-ĐU", "26-KH/UBND", "49/QCPH-UBND-UBMT-HCTĐ", "102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN"})
    void contradicting_and_joint_forms_suggest_none(String written) {
        assertThat(DocumentNumber.of(written).suggestedSystem()).isEmpty();
    }

    @Test
    void a_number_holds_together() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("five", null, "KH", "TU", Order.TYPE_AFTER_HYPHEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("5", 2025, "KH", "TU", Order.TYPE_AFTER_HYPHEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("5", null, null, "TU", Order.TYPE_AFTER_SLASH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("5", null, null, null, Order.WITHOUT_TYPE));
    }
}
