package vn.rasoat.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Signature;
import vn.rasoat.rules.form.SigningLine.Style;
import vn.rasoat.rules.form.SigningLine.Whom;

class SigningLineTest {

    @ParameterizedTest
    @CsvSource({
        "T/M BAN THƯỜNG VỤ, TM, SLASHED, COLLECTIVE",
        "TM. ỦY BAN NHÂN DÂN, TM, DOTTED, COLLECTIVE",
        "TM UỶ BAN NHÂN DÂN, TM, BARE, COLLECTIVE",
        "K/T TRƯỞNG BAN, KT, SLASHED, OFFICE",
        "K/T BÍ THƯ, KT, SLASHED, SECRETARY",
        "KT. CHỦ TỊCH, KT, DOTTED, OFFICE",
        "T/M. ĐOÀN KIỂM TRA, TM, SLASHED, OFFICE",
        "TUQ. GIÁM ĐỐC, TUQ, DOTTED, OFFICE",
        "T / L CHÁNH VĂN PHÒNG, TL, SLASHED, OFFICE"
    })
    void reads_abbreviation_style_and_for_whom(String written, String abbreviation, Style style, Whom whom) {
        SigningLine line = only(written);

        assertThat(line.abbreviation()).isEqualTo(abbreviation);
        assertThat(line.style()).isEqualTo(style);
        assertThat(line.whom()).isEqualTo(whom);
    }

    @Test
    void says_how_it_must_be_written() {
        assertThat(only("TM. ĐẢNG ỦY").required(Style.SLASHED)).isEqualTo("T/M");
        assertThat(only("K/T GIÁM ĐỐC").required(Style.DOTTED)).isEqualTo("KT.");
    }

    @Test
    void an_office_alone_is_no_line_of_authority() {
        assertThat(SigningLine.of(signature("GIÁM ĐỐC"))).isEmpty();
    }

    private static SigningLine only(String written) {
        return SigningLine.of(signature(written)).get(0);
    }

    private static Signature signature(String authority) {
        return new Signature(List.of(authority), "PHÓ BÍ THƯ", "Trần Thị Minh", Location.line(40));
    }
}
