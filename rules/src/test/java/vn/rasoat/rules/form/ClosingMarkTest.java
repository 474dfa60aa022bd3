package vn.rasoat.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.rules.form.ClosingMark.Kind;

class ClosingMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nghiêm túc thực hiện. | STOP",
                "nghiêm túc thực hiện./. | SLASHED_STOP",
                "nghiêm túc thực hiện. / . | SLASHED_STOP",
                "nghiêm túc thực hiện./ | SLASHED_STOP",
                "“nghiêm túc thực hiện.” | STOP",
                "nghiêm túc thực hiện; | OPEN",
                "nghiêm túc thực hiện | NONE"
            })
    void last_sentence_ends_with(String sentence, Kind kind) {
        assertThat(of(Paragraph.Part.CLOSING, sentence).kind()).isEqualTo(kind);
    }

    @Test
    void points_to_the_line_on_which_the_text_ends() {
        Paragraph last = new Paragraph(
                "Trên đây là kế hoạch./.", Paragraph.Part.CLOSING, Location.line(40), new int[] {0, 12}, new int[] {
                    40, 41
                });

        assertThat(ClosingMark.of(List.of(last))
                        .orElseThrow()
                        .place()
                        .location()
                        .line())
                .isEqualTo(41);
    }

    @Test
    void document_without_text_has_no_closing() {
        assertThat(ClosingMark.of(List.of())).isEmpty();
    }

    private static ClosingMark of(Paragraph.Part part, String text) {
        return ClosingMark.of(List.of(Paragraph.ofLine(text, part, Location.line(40))))
                .orElseThrow();
    }
}
