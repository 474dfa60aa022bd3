package vn.rasoat.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa",
        "HOÀ, hòa",
        "uỷ, ủy",
        "thuý, thúy",
        "qúy, quý",
        "quí, quý",
        "Qúi, quý",
        "quý, quý",
        "quỳ, quỳ",
        "kì, kỳ",
        "kỉ, kỷ",
        "khoản, khoản",
        "2026–2030, 2026-2030"
    })
    void spellings_of_one_word_become_equal(String written, String folded) {
        assertThat(new FoldedText(written).folded()).isEqualTo(folded);
    }

    @Test
    void length_never_changes() {
        String text = "Quý\u00A0I\t**/**\u200B2026\r\n__ngày__ ÌÍ İ";

        assertThat(new FoldedText(text).length()).isEqualTo(text.length());
    }
}
