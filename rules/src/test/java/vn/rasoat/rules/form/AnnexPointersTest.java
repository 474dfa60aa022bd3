package vn.rasoat.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.document.Annex;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;

class AnnexPointersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chi tiết tại Phụ lục II.",
                "Chi tiết tại Phụ lục số 02.",
                "Xem Phụ lục I, II.",
                "Xem các Phụ lục I và II.",
                "Từ Phụ lục I đến Phụ lục IV.",
                "Có các phụ lục kèm theo.",
                "Theo phụ lục chi tiết đính kèm.",
                "Theo biểu mẫu gửi kèm."
            })
    void text_points_to_the_second_annex(String text) {
        String number = text.contains("02") ? "2" : "II";

        assertThat(pointers(text).pointTo(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chi tiết tại Phụ lục I.",
                "Theo Phụ lục II Nghị định số 30/2020/NĐ-CP.",
                "Theo Phụ lục II ban hành kèm theo Thông tư số 1/2024/TT-BTC.",
                "Không nhắc gì."
            })
    void text_does_not_point_to_the_second_annex(String text) {
        assertThat(pointers(text).pointTo("II")).isFalse();
    }

    @Test
    void annex_that_is_there_is_answered() {
        AnnexPointers pointers = pointers("Xem Phụ lục I, III.");

        assertThat(pointers.unanswered(List.of(annex("Phụ lục I"), annex("Phụ lục III"))))
                .isEmpty();
        assertThat(pointers.unanswered(List.of(annex("Phụ lục I"))))
                .singleElement()
                .satisfies(missing -> assertThat(missing.number()).isEqualTo("III"));
    }

    @Test
    void annexes_at_large_are_answered_by_any() {
        assertThat(pointers("Có phụ lục kèm theo.").unanswered(List.of(annex("Biểu 01"))))
                .isEmpty();
        assertThat(pointers("Có phụ lục kèm theo.").unanswered(List.of())).hasSize(1);
    }

    @Test
    @Timeout(10)
    void long_hostile_text_takes_no_square_of_its_length() {
        assertThat(pointers("phụ lục " + "I, ".repeat(200_000)).pointTo("I")).isTrue();
        assertThat(pointers("phụ lục ".repeat(100_000)).pointTo("I")).isFalse();
    }

    private static AnnexPointers pointers(String text) {
        return AnnexPointers.of(List.of(Paragraph.ofLine(text, Paragraph.Part.BODY, Location.line(20))));
    }

    private static Annex annex(String label) {
        return new Annex(label, "", Location.line(60), List.of());
    }
}
