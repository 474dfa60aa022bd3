package vn.rasoat.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.rules.consistency.Quotation.Style;

class QuotationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "gọi là “làng xanh” nhé | CURLY | làng xanh",
                "gọi là \"làng xanh\" nhé | STRAIGHT | làng xanh",
                "gọi là „làng xanh” nhé | LOW | làng xanh",
                "gọi là „làng xanh“ nhé | LOW | làng xanh",
                "gọi là «làng xanh» nhé | GUILLEMETS | làng xanh",
                "gọi là \"làng xanh” nhé | UNPAIRED | làng xanh",
                "gọi là “làng xanh\" nhé | UNPAIRED | làng xanh",
                "gọi là “làng xanh“ nhé | UNPAIRED | làng xanh",
                "gọi là ”làng xanh” nhé | UNPAIRED | làng xanh",
                "(\"làng xanh\") | STRAIGHT | làng xanh",
                "\"làng xanh năm 2024\" | STRAIGHT | làng xanh năm 2024",
                "“làng xanh năm 2024”. | CURLY | làng xanh năm 2024",
                "\"...làng xanh\" | STRAIGHT | ...làng xanh",
            })
    void quotation_is_read_between_its_marks(String text, Style style, String quoted) {
        assertThat(Quotations.of(Text.of(text))).singleElement().satisfies(one -> {
            assertThat(one.style()).isEqualTo(style);
            assertThat(one.text()).isEqualTo(quoted);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "họp lúc 19h00’ tại xã",
                "màn hình 42\" và 50\" cho hai thôn",
                "họ D'Artagnan và ‘bác Ba’",
                "câu này bỏ quên dấu đóng “ở đây",
                "câu này thừa dấu đóng ở đây”.",
                "câu này thừa dấu thẳng ở đây\".",
                "không có gì"
            })
    void other_marks_and_marks_left_alone_are_no_quotation(String text) {
        assertThat(Quotations.of(Text.of(text))).isEmpty();
    }

    @Test
    void quotation_inside_another_is_nested() {
        List<Quotation> found = Quotations.of(Text.of("“ngoài \"trong\" ngoài”"));

        assertThat(found).extracting(Quotation::nested).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void quotation_cut_by_a_page_is_closed_in_the_next_paragraph() {
        List<Quotation> found = Quotations.of(Text.of("gọi là “làng", "xanh” nhé"));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("làng xanh");
            assertThat(one.location().line()).isEqualTo(1);
        });
    }

    @Test
    void quotation_left_open_is_forgotten_when_another_opens() {
        List<Quotation> found = Quotations.of(Text.of("gọi là \"làng", "tên \"xanh\" nhé"));

        assertThat(found).extracting(Quotation::text).containsExactly("xanh");
    }

    @Test
    void quotation_left_open_reaches_no_further_than_the_next_paragraph() {
        assertThat(Quotations.of(Text.of("gọi là “làng", "không có dấu", "xanh” nhé")))
                .isEmpty();
    }

    @Test
    void long_row_of_opening_marks_is_no_row_of_quotations() {
        String stray = "“a ".repeat(200_000) + "a” ".repeat(200_000);

        assertThat(Quotations.of(Text.of(stray))).hasSizeLessThan(5);
    }

    @Test
    void rarer_style_is_reported_once_at_its_first_place() {
        List<Quotation> found = Quotations.of(Text.of("“a”", "\"b\"", "“c”", "\"d\"", "“e”"));

        assertThat(QuoteStyles.mixed(found)).singleElement().satisfies(mix -> {
            assertThat(mix.place().location().line()).isEqualTo(2);
            assertThat(mix.rareCount()).isEqualTo(2);
            assertThat(mix.usualCount()).isEqualTo(3);
            assertThat(mix.unpaired()).isFalse();
        });
    }

    @Test
    void of_equally_common_styles_the_later_departs() {
        assertThat(QuoteStyles.mixed(Quotations.of(Text.of("\"a\"", "“b”"))))
                .singleElement()
                .satisfies(mix -> assertThat(mix.place().location().line()).isEqualTo(2));
    }

    @Test
    void one_style_alone_is_not_mixed_whichever_it_is() {
        assertThat(QuoteStyles.mixed(Quotations.of(Text.of("„a”", "„b”")))).isEmpty();
    }
}
