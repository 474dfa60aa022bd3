package vn.rasoat.adapters.document.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final TextDecoder DECODER = new TextDecoder();

    @Test
    void utf8_is_read_without_a_guess() {
        var decoded = decoded(Sample.PLAN.getBytes(UTF_8));

        assertThat(decoded.text().text()).isEqualTo(Sample.PLAN);
        assertThat(decoded.guesses()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_not_text() {
        assertThat(text(joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Sample.PLAN.getBytes(UTF_8))))
                .isEqualTo(Sample.PLAN);
        assertThat(text(joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, Sample.PLAN.getBytes(UTF_16LE))))
                .isEqualTo(Sample.PLAN);
        assertThat(text(joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, Sample.PLAN.getBytes(UTF_16BE))))
                .isEqualTo(Sample.PLAN);
    }

    @Test
    void utf16_without_a_mark_is_known_by_its_zeros_and_is_a_guess() {
        for (byte[] bytes : new byte[][] {Sample.PLAN.getBytes(UTF_16LE), Sample.PLAN.getBytes(UTF_16BE)}) {
            assertThat(text(bytes)).isEqualTo(Sample.PLAN);
            assertThat(decoded(bytes).guesses()).containsExactly(DecodingWords.UTF16_WITHOUT_MARK);
        }
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void single_bytes_are_read_in_the_encoding_that_makes_them_vietnamese(LegacyEncoding encoding) {
        var decoded = decoded(LegacyWriter.bytes(encoding, Sample.PLAN));

        assertThat(decoded.text().text()).isEqualTo(Sample.PLAN);
        assertThat(decoded.guesses()).containsExactly(DecodingWords.converted(encoding));
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void codes_saved_as_unicode_are_converted_too(LegacyEncoding encoding) {
        var decoded = decoded(LegacyWriter.codes(encoding, Sample.PLAN).getBytes(UTF_8));

        assertThat(decoded.text().text()).isEqualTo(Sample.PLAN);
        assertThat(decoded.guesses()).containsExactly(DecodingWords.converted(encoding));
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void a_heading_in_unicode_stays_over_a_body_in_codes(LegacyEncoding encoding) {
        int body = Sample.PLAN.indexOf("I. MỤC ĐÍCH");
        String mixed = Sample.PLAN.substring(0, body) + LegacyWriter.codes(encoding, Sample.PLAN.substring(body));

        assertThat(text(mixed.getBytes(UTF_8))).isEqualTo(Sample.PLAN);
    }

    @Test
    void lines_in_utf8_stay_over_lines_in_single_bytes() {
        int body = Sample.PLAN.indexOf("I. MỤC ĐÍCH");
        byte[] mixed = joined(
                Sample.PLAN.substring(0, body).getBytes(UTF_8),
                LegacyWriter.bytes(LegacyEncoding.TCVN3, Sample.PLAN.substring(body)));

        assertThat(text(mixed)).isEqualTo(Sample.PLAN);
    }

    @Test
    void a_line_that_reads_either_way_goes_with_the_line_before() {
        String codes = LegacyWriter.codes(LegacyEncoding.TCVN3, "Báo cáo huyện\nsố lẻ\nvề việc tưới nước ruộng");

        assertThat(codes).contains("\nsè lÎ\n");
        assertThat(text(codes.getBytes(UTF_8))).contains("\nsố lẻ\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Văn hoá là sức mạnh; toán, khoá ngoài, hoà thuận và loà xoà",
                "«Kế hoạch» § 5 · 25°C, 30 m², 10 µm, ¼ ±1",
                "Café Genève, Müller, naïve, São Paulo, déjà vu, très bien à l'été",
                "Tổ ch\u00ADức th\u00AD\nnghiên cứu như\u00AD\nth\u00AD\nth\u00AD\nth\u00AD"
            })
    void unicode_is_not_taken_for_codes(String text) {
        assertThat(decoded(text.getBytes(UTF_8)).guesses()).isEmpty();
        assertThat(text(text.getBytes(UTF_8))).isEqualTo(text.replace("\u00AD", ""));
    }

    @Test
    void a_letter_from_two_codes_knows_where_they_stood() {
        String codes = LegacyWriter.codes(LegacyEncoding.VNI, Sample.PLAN).replace("\n", "\r\n");
        SourceText text = decoded(codes.getBytes(UTF_8)).text();

        int place = Sample.PLAN.indexOf("trước mùa bão");
        assertThat(text.originOf(place)).isEqualTo(codes.indexOf("tröôùc muøa baõo"));
        assertThat(text.originOf(place + "trước ".length())).isEqualTo(codes.indexOf("muøa baõo"));
    }

    @Test
    void the_soft_hyphen_is_a_letter_in_tcvn3_and_nothing_elsewhere() {
        assertThat(text(LegacyWriter.singleBytes("Ph­êng x· t­íi n­íc"))).isEqualTo("Phường xã tưới nước");
        assertThat(text("Phường xã tưới nước­".getBytes(UTF_8))).isEqualTo("Phường xã tưới nước");
    }

    @Test
    void tcvn3_that_lost_its_soft_hyphens_is_refused_once_it_is_long_enough_to_tell() {
        String codes = LegacyWriter.codes(LegacyEncoding.TCVN3, Sample.PLAN).replace("\u00AD", "");

        assertThat(DECODER.decode(codes.repeat(3).getBytes(UTF_8)))
                .isEqualTo(new Decoding.Refused(DecodingWords.LOST_HORNED_U));
        assertThat(decoded("C¨n cø kÕ ho¹ch cña huyÖn".getBytes(UTF_8)).text().text())
                .isEqualTo("Căn cứ kế hoạch của huyện");
    }

    @Test
    void letters_in_pieces_are_read_as_whole() {
        assertThat(text(Normalizer.normalize(Sample.PLAN, Normalizer.Form.NFD).getBytes(UTF_8)))
                .isEqualTo(Sample.PLAN);
    }

    @Test
    void utf8_cut_within_a_character_is_still_utf8() {
        byte[] whole = "Kế hoạch tưới nước ở".getBytes(UTF_8);
        var decoded = decoded(Arrays.copyOf(whole, whole.length - 1));

        assertThat(decoded.text().text()).isEqualTo("Kế hoạch tưới nước \uFFFD");
        assertThat(decoded.guesses()).containsExactly(DecodingWords.damaged(1));
    }

    @Test
    void utf8_with_a_broken_byte_is_still_utf8() {
        byte[] bytes = Sample.PLAN.getBytes(UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;

        assertThat(decoded(bytes).guesses())
                .singleElement()
                .satisfies(guess -> assertThat(guess.vi()).contains("ký tự hỏng"));
    }

    @Test
    void half_a_pair_in_utf16_is_shown_as_damage() {
        byte[] bytes = joined(
                new byte[] {(byte) 0xFF, (byte) 0xFE}, "Kế hoạch".getBytes(UTF_16LE), new byte[] {0, (byte) 0xD8});

        assertThat(text(bytes)).isEqualTo("Kế hoạch\uFFFD");
        assertThat(decoded(bytes).guesses()).containsExactly(DecodingWords.damaged(1));
    }

    @Test
    void plain_text_with_a_quotation_mark_in_one_byte_is_read_as_a_guess() {
        var decoded = decoded(LegacyWriter.singleBytes("Ke hoach “tuoi nuoc” – nam 2024"));

        assertThat(decoded.text().text()).isEqualTo("Ke hoach “tuoi nuoc” – nam 2024");
        assertThat(decoded.guesses()).containsExactly(DecodingWords.WESTERN);
    }

    @Test
    void single_bytes_in_no_known_encoding_are_refused() {
        byte[] french =
                LegacyWriter.singleBytes("L'été dernier, où les élèves étaient partis, la fenêtre fut fermée à clé.");

        assertThat(DECODER.decode(french)).isEqualTo(new Decoding.Refused(DecodingWords.UNKNOWN_ENCODING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\u00A0\t\r\n\u200B"})
    void a_file_without_a_letter_is_refused(String text) {
        assertThat(DECODER.decode(text.getBytes(UTF_8))).isEqualTo(new Decoding.Refused(DecodingWords.EMPTY));
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304 776F72642F, Word (.docx)",
        "504B0304 786C2F776F726B626F6F6B, Excel",
        "504B0304 7070742F70726573656E746174696F6E, PowerPoint",
        "504B0304 612E747874, tệp nén",
        "D0CF11E0A1B11AE1 57006F007200640044006F00630075006D0065006E007400, .doc",
        "D0CF11E0A1B11AE1 45006E0063007200790070007400650064005000610063006B00610067006500, mật khẩu",
        "D0CF11E0A1B11AE1 0000, Office",
        "255044462D312E37, PDF",
        "EFBBBF255044462D312E37, PDF",
        "89504E470D0A1A0A, ảnh",
        "FFD8FFE0, ảnh",
        "474946383961, ảnh",
        "424D76020000000000003600, ảnh",
        "49492A00, ảnh",
        "524946460000000057454250, ảnh",
        "7B5C72746631, RTF",
        "1F8B08, nén",
        "0A3C21444F43545950452068746D6C3E, HTML",
        "3C68746D6C3E, HTML",
        "3C3F786D6C20, XML",
        "4B00000068, nhị phân",
        "4B6520686F006163682068616E68, nhị phân"
    })
    void a_file_that_is_no_text_is_refused_by_its_name_and_with_a_way_out(String hex, String name) {
        assertThat(DECODER.decode(bytes(hex)))
                .isInstanceOfSatisfying(
                        Decoding.Refused.class,
                        refused -> assertThat(refused.reason().vi())
                                .contains(name)
                                .contains("bản này chỉ đọc văn bản thuần và Markdown")
                                .contains("hãy"));
    }

    @Test
    void text_that_begins_like_a_bitmap_is_text() {
        assertThat(text("BMTĐ là tên viết tắt".getBytes(UTF_8))).startsWith("BMTĐ");
    }

    @Test
    void the_limit_is_inclusive() throws IOException {
        var decoder = new TextDecoder(new Limits(5));

        assertThat(decoder.decode("12345".getBytes(UTF_8))).isInstanceOf(Decoding.Decoded.class);
        assertThat(decoder.decode("123456".getBytes(UTF_8))).isInstanceOf(Decoding.Refused.class);
        assertThat(decoder.decode(new ByteArrayInputStream("12345".getBytes(UTF_8))))
                .isInstanceOf(Decoding.Decoded.class);
        assertThat(decoder.decode(new ByteArrayInputStream("123456".getBytes(UTF_8))))
                .isInstanceOf(Decoding.Refused.class);
    }

    @Test
    void of_a_stream_without_end_one_byte_more_than_the_limit_is_read() throws IOException {
        var endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                read++;
                return 'a';
            }
        };

        assertThat(new TextDecoder(new Limits(1000)).decode(endless)).isInstanceOf(Decoding.Refused.class);
        assertThat(endless.read).isEqualTo(1001);
    }

    @Test
    void too_large_a_file_is_refused_with_the_limit_in_words() {
        byte[] large = new byte[50 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');

        assertThat(DECODER.decode(large))
                .isInstanceOfSatisfying(
                        Decoding.Refused.class,
                        refused -> assertThat(refused.reason().vi()).contains("lớn hơn 20 MB"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "ế",
                "ë ",
                "e\u0301\u0323",
                "\u0301\u0323",
                "\u1161",
                "\r",
                "\f",
                "\u00AD",
                " \uF0B7",
                "¹",
                "K\u0304",
                "é\n",
                "Keá ",
                "tröôùc "
            })
    void half_a_million_characters_take_seconds_whatever_they_are(String piece) {
        byte[] bytes = piece.repeat(500_000 / piece.length()).getBytes(UTF_8);

        assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(DECODER.decode(bytes)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_bytes_are_refused(long seed) {
        byte[] bytes = new byte[200_000];
        new Random(seed).nextBytes(bytes);
        assertThat(DECODER.decode(bytes)).isInstanceOf(Decoding.Refused.class);

        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] >= 0 && bytes[i] < ' ' ? (byte) '\n' : bytes[i];
        }
        assertThat(DECODER.decode(bytes)).isInstanceOf(Decoding.Refused.class);
    }

    private static String text(byte[] bytes) {
        return decoded(bytes).text().text();
    }

    private static Decoding.Decoded decoded(byte[] bytes) {
        assertThat(DECODER.decode(bytes)).isInstanceOf(Decoding.Decoded.class);
        return (Decoding.Decoded) DECODER.decode(bytes);
    }

    private static byte[] joined(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
