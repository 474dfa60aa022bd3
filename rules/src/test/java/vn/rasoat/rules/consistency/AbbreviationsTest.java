package vn.rasoat.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "công tác PCBL ở xã",
                "công tác PCBL (kể cả ngày lễ) ở xã",
                "các ĐVSN trong xã",
                "Sở A&BC họp",
                "họp với PCBL."
            })
    void letters_that_nothing_writes_out_are_undefined(String text) {
        assertThat(Abbreviations.undefined(Text.of(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phòng, chống bão lụt (PCBL) và PCBL ở xã",
                "PCBL ở xã; phòng, chống bão lụt (sau đây viết tắt là PCBL)",
                "phòng, chống bão lụt, gọi tắt là PCBL",
                "phòng, chống bão lụt (gọi tắt: PCBL)",
                "PCBL (phòng, chống bão lụt) ở xã",
                "PCBL: phòng, chống bão lụt",
                "UBND, HĐND, MTTQ, KH&CN, GD&ĐT",
                "Nghị quyết Đại hội XIII và XIV",
                "Công văn số 12/PQRS-TUV ngày 01/02/2024",
                "Kế hoạch 12-KH/PQRS",
                "TRÁCH NHIỆM CÁC BAN XYZT TRONG XÃ",
                "phần mềm TDQ office",
                "hộp thư XYZ@xa.vn và XYZ.vn",
                "xe 5G, IoT, mẫu 06BB"
            })
    void introduced_known_and_look_alikes_are_let_pass(String text) {
        assertThat(Abbreviations.undefined(Text.of(text))).isEmpty();
    }

    @Test
    void every_use_is_counted_and_the_first_is_the_place() {
        assertThat(Abbreviations.undefined(Text.of("mở đầu", "công tác PCBL", "PCBL và PCBL")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.count()).isEqualTo(3);
                    assertThat(found.place().location().line()).isEqualTo(2);
                });
    }
}
