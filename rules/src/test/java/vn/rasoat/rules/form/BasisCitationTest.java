package vn.rasoat.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;

class BasisCitationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Kế hoạch số 12-KH/TU ngày 05/3/2024 của Tỉnh ủy về chuyển đổi số;",
                "Căn cứ Kế hoạch số 12-KH/TU, ngày 05/3/2024 của Tỉnh ủy;",
                "Căn cứ Luật Điện lực số 61/2024/QH15;",
                "Căn cứ Quyết định số 1/QĐ-TTg ngày 05/3/2024, số 2/QĐ-TTg ngày 06/3/2024 của Thủ tướng Chính phủ;",
                "Căn cứ quy định hiện hành;"
            })
    void nothing_is_lacking_in(String basis) {
        assertThat(incomplete(basis)).isEmpty();
    }

    @Test
    void day_is_lacking() {
        assertThat(incomplete("Căn cứ Kế hoạch số 12-KH/TU của Tỉnh ủy về chuyển đổi số;"))
                .singleElement()
                .satisfies(one -> assertThat(one.lacking().vi()).isEqualTo("ngày ban hành"));
    }

    @Test
    void issuer_is_lacking() {
        assertThat(incomplete("Căn cứ Quy định số 12-QĐ/TU ngày 05/3/2024 về chuyển đổi số;"))
                .singleElement()
                .satisfies(one -> assertThat(one.lacking().vi()).isEqualTo("cơ quan ban hành"));
    }

    @Test
    void only_the_first_citation_must_be_whole() {
        assertThat(incomplete(
                        "Căn cứ Kế hoạch số 12-KH/TU ngày 05/3/2024 của Tỉnh ủy;",
                        "Để thực hiện Kế hoạch số 12-KH/TU,"))
                .isEmpty();
    }

    @Test
    void what_stands_within_a_title_is_not_asked() {
        assertThat(incomplete(
                        "Căn cứ Kế hoạch số 12-KH/TU ngày 05/3/2024 của Tỉnh ủy về “thực hiện Chỉ thị số 3-CT/TW”;"))
                .isEmpty();
    }

    @Test
    void citation_at_the_end_of_a_broken_paragraph_is_not_whole() {
        assertThat(BasisCitation.of(paragraphs("Triển khai Kế hoạch số 12-KH/TU ngày")))
                .singleElement()
                .satisfies(one -> assertThat(one.whole()).isFalse());
    }

    @Test
    @Timeout(10)
    void long_hostile_opening_takes_no_square_of_its_length() {
        String many = "Quyết định số 1/QĐ-UBND và ".repeat(40_000);

        assertThat(BasisCitation.of(paragraphs(many))).hasSize(1);
    }

    private static List<BasisCitation> incomplete(String... opening) {
        return BasisCitation.of(paragraphs(opening)).stream()
                .filter(BasisCitation::incomplete)
                .toList();
    }

    private static List<Paragraph> paragraphs(String... opening) {
        return Stream.of(opening)
                .map(text -> Paragraph.ofLine(text, Paragraph.Part.OPENING, Location.line(12)))
                .toList();
    }
}
