package vn.rasoat.rules.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;

class BasisEndingTest {

    @Test
    void marks_are_read_from_bases_on_lines_of_their_own() {
        assertThat(endings("Căn cứ Luật Điện lực;", "Căn cứ chức năng, nhiệm vụ;", "Sở ban hành kế hoạch như sau:"))
                .extracting(BasisEnding::mark, BasisEnding::last)
                .containsExactly(tuple(";", false), tuple(";", true));
    }

    @Test
    void base_that_leads_on_to_the_plan_is_none_of_the_list() {
        assertThat(endings(
                        "Căn cứ Luật Điện lực;", "Căn cứ Luật Đất đai;", "Căn cứ chức năng, Sở lập kế hoạch như sau:"))
                .extracting(BasisEnding::last)
                .containsExactly(false, false);
    }

    @Test
    void single_base_is_no_list() {
        assertThat(endings("Căn cứ Luật Điện lực, Sở lập kế hoạch như sau:")).isEmpty();
    }

    @Test
    void bases_that_the_layout_broke_are_not_judged() {
        assertThat(endings("Căn cứ Thông tư số", "Căn cứ Luật Đất đai;")).isEmpty();
    }

    @Test
    void second_base_on_the_line_is_seen() {
        assertThat(endings("Căn cứ Luật Điện lực; Căn cứ Luật Đất đai;", "Căn cứ chức năng, nhiệm vụ."))
                .extracting(BasisEnding::joined)
                .containsExactly(true, false);
    }

    private static List<BasisEnding> endings(String... opening) {
        return BasisEnding.of(Stream.of(opening)
                .map(text -> Paragraph.ofLine(text, Paragraph.Part.OPENING, Location.line(12)))
                .toList());
    }
}
