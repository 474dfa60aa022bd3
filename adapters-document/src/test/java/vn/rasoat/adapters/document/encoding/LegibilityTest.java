package vn.rasoat.adapters.document.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegibilityTest {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    @Test
    void a_sound_text_is_judged() {
        assertThat(Legibility.judge(SourceText.of(Sample.PLAN))).isEmpty();
    }

    @Test
    void a_sound_text_in_pieces_is_judged() {
        assertThat(Legibility.judge(SourceText.of(Normalizer.normalize(Sample.PLAN, Normalizer.Form.NFD))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void a_converted_text_is_judged(LegacyEncoding encoding) {
        var decoding = new TextDecoder().decode(LegacyWriter.bytes(encoding, Sample.PLAN));

        assertThat(decoding)
                .isInstanceOfSatisfying(
                        Decoding.Decoded.class,
                        decoded -> assertThat(Legibility.judge(decoded.text())).isEmpty());
    }

    @Test
    void capitals_and_foreign_names_are_no_damage() {
        assertThat(Legibility.judge(SourceText.of(Sample.PLAN.toUpperCase(Locale.ROOT))))
                .isEmpty();
        assertThat(reason(Sample.PLAN + "Krông Pắk, Čư M'gar, Bŭk So, Zalo, Website, UBMTTQVN, Москва, ວຽງຈັນ"))
                .isEmpty();
    }

    @Test
    void a_text_without_diacritics_is_refused() {
        assertThat(reason(bare(Sample.PLAN))).contains("không dấu");
    }

    @Test
    void a_text_that_lost_most_diacritics_is_refused() {
        int eighth = Sample.PLAN.length() / 8;

        assertThat(reason(Sample.PLAN.substring(0, eighth) + bare(Sample.PLAN.substring(eighth))))
                .contains("không dấu");
    }

    @Test
    void a_text_without_tones_is_refused() {
        String parts = Normalizer.normalize(Sample.PLAN, Normalizer.Form.NFD);

        assertThat(reason(TONES.matcher(parts).replaceAll(""))).contains("mất dấu thanh");
    }

    @Test
    void a_text_in_another_language_is_refused() {
        assertThat(reason("The committee shall see to it that every branch keeps a record of its work. ".repeat(10)))
                .contains("không phải tiếng Việt");
    }

    @Test
    void a_text_that_lost_its_marked_letters_is_refused() {
        assertThat(reason(Sample.PLAN.replaceAll("[^\\x00-\\x7F]", ""))).contains("không phải tiếng Việt");
        assertThat(reason(Sample.PLAN.replaceAll("[^\\x00-\\xFF]", "?"))).contains("không phải tiếng Việt");
    }

    @Test
    void utf8_read_as_windows1252_is_refused() {
        byte[] bytes = Sample.PLAN.getBytes(UTF_8);
        var misread = new StringBuilder();
        Windows1252.decode(bytes, 0, bytes.length, misread);

        assertThat(reason(misread.toString())).contains("áº").contains("UTF-8");
        assertThat(reason(new String(bytes, ISO_8859_1))).contains("áº");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0480, 0x0100, 0xE000, 0x3400})
    void letters_of_a_broken_font_are_refused(int alphabet) {
        assertThat(reason(marked(letter -> alphabet + letter % 0x40))).contains("Lớp chữ");
    }

    @Test
    void letters_shown_as_lost_are_refused() {
        assertThat(reason(marked(letter -> Original.REPLACEMENT))).contains("\uFFFD");
    }

    @Test
    void words_without_blanks_and_letters_with_blanks_between_are_refused() {
        assertThat(reason(Sample.PLAN.replace(" ", ""))).contains("mất dấu cách");
        assertThat(reason(Sample.PLAN.replaceAll("(?<=\\p{L})(?=\\p{L})", " "))).contains("mất dấu cách");
    }

    @Test
    void letters_put_in_the_place_of_others_are_refused() {
        var shifted = new StringBuilder();
        Sample.PLAN.chars().map(LegibilityTest::shifted).forEach(letter -> shifted.append((char) letter));

        assertThat(reason(shifted.toString())).contains("Phần lớn các từ");
    }

    @Test
    void fewer_than_200_characters_are_too_few() {
        String words = "Kế hoạch tưới nước cho ruộng lúa ".repeat(8).replace(" ", "  ");
        int end = 0;
        for (int characters = 0; characters < 200; end++) {
            characters += words.charAt(end) == ' ' ? 0 : 1;
        }

        assertThat(reason(words.substring(0, end))).isEmpty();
        assertThat(reason(words.substring(0, end - 1))).contains("chỉ có 199 ký tự");
    }

    @Test
    void a_document_on_two_lines_is_a_heap_and_on_three_it_is_not() {
        String long1 = "Chi bộ trồng cây chắn sóng ven đê. ".repeat(40);

        assertThat(reason(long1 + long1)).contains("một hai dòng");
        assertThat(reason(long1 + "\n\n \n" + long1)).contains("một hai dòng");
        assertThat(reason(long1 + "\n" + long1 + "\nHết")).isEmpty();
    }

    @Test
    void a_short_text_may_stand_on_one_line() {
        String sentence = "Tưới nước ";

        assertThat(reason(sentence.repeat(187) + "cây y")).isEmpty();
        assertThat(reason(sentence.repeat(187) + "cây xã")).contains("một hai dòng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ế", "\u0301", "\uF0B7", "á»", "Kế ", "K\u0480 ", "\n"})
    void half_a_million_characters_take_seconds_whatever_they_are(String piece) {
        var text = SourceText.of(piece.repeat(500_000 / piece.length()));

        assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(Legibility.judge(text)).isNotNull());
    }

    private static String reason(String text) {
        return Legibility.judge(SourceText.of(text)).map(reason -> reason.vi()).orElse("");
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static String marked(IntUnaryOperator change) {
        var changed = new StringBuilder();
        Sample.PLAN
                .chars()
                .map(letter -> VietnameseLetters.isMarked((char) letter) ? change.applyAsInt(letter) : letter)
                .forEach(letter -> changed.append((char) letter));
        return changed.toString();
    }

    private static int shifted(int letter) {
        return letter >= 'a' && letter <= 'z' ? 'a' + (letter - 'a' + 5) % 26 : letter;
    }
}
