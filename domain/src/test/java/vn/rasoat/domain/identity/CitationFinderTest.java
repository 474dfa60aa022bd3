package vn.rasoat.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationFinderTest {
    private static FoundCitation only(String text) {
        List<FoundCitation> found = CitationFinder.find(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static List<String> numbers(String text) {
        return CitationFinder.find(text).stream()
                .map(citation -> citation.number().toString())
                .toList();
    }

    @Test
    void a_full_citation_tells_type_number_date_issuer_and_title() {
        FoundCitation citation = only(
                "Thực hiện Kế hoạch số 45-KH/ĐUK ngày 14/8/2022 của Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh về "
                        + "mở lớp bồi dưỡng; các chi bộ làm như sau.");
        assertThat(citation.typeName()).isEqualTo("Kế hoạch");
        assertThat(citation.number()).hasToString("45-KH/ĐUK");
        assertThat(citation.issuedOn()).isEqualTo(LocalDate.of(2022, 8, 14));
        assertThat(citation.dateWritten()).isEqualTo("ngày 14/8/2022");
        assertThat(citation.commaBeforeDate()).isFalse();
        assertThat(citation.issuer()).isEqualTo("Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh");
        assertThat(citation.title()).isEqualTo("mở lớp bồi dưỡng");
        assertThat(citation.text()).startsWith("Kế hoạch số").endsWith("cơ quan tỉnh");
        assertThat(citation.inTitle()).isFalse();
    }

    @Test
    void start_and_end_frame_the_text() {
        String text = "Theo (Hướng dẫn số 7-HD/BTCTW, ngày 01/02/2026) thì";
        FoundCitation citation = only(text);
        assertThat(text.substring(citation.start(), citation.end()))
                .isEqualTo(citation.text())
                .isEqualTo("Hướng dẫn số 7-HD/BTCTW, ngày 01/02/2026");
    }

    @Test
    void a_comma_before_the_date_is_told() {
        FoundCitation citation = only("Căn cứ Hướng dẫn số 12-HD/BTGTW, ngày 08/3/2023 của Ban Tuyên giáo Trung ương");
        assertThat(citation.commaBeforeDate()).isTrue();
        assertThat(citation.issuedOn()).isEqualTo(LocalDate.of(2023, 3, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định 9/QĐ-TTg ngày 30 tháng 6 năm 2022",
                "Quyết định 9/QĐ-TTg ngày\n30 tháng\n6 năm 2022",
                "Quyết định số 9/QĐ-TTg, 30/6/2022",
                "Quyết định số 9/QĐ-TTg ngày 30.6.2022",
                "Quyết định số 9/QĐ-TTg (ngày 30/06/2022)",
                "Quyết định số 9/QĐ-TTg ban hành ngày 30/6/2022",
                "QUYẾT ĐỊNH SỐ 9/QĐ-TTG NGÀY 30/6/2022",
                "**Quyết định** số *9/QĐ-TTg* ngày 30/6/2022",
                "Quyết\u00A0định số\u00A09/QĐ-TTg\u00A0ngày 30/6/2022",
                "Quyết định số\n\n9/QĐ-TTg ngày 30 /6/ 2022",
                "Quyết định số 9/QĐ-TTg của Thủ tướng Chính phủ ngày 30/6/2022"
            })
    void every_way_to_write_the_date_is_read(String text) {
        FoundCitation citation = only(text);
        assertThat(citation.typeName()).isEqualTo("Quyết định");
        assertThat(citation.number().matches(DocumentNumber.of("9/QĐ-TTg"))).isTrue();
        assertThat(citation.issuedOn()).isEqualTo(LocalDate.of(2022, 6, 30));
    }

    @Test
    void a_day_that_does_not_exist_is_kept_as_written() {
        FoundCitation citation = only("Quyết định số 9/QĐ-TTg ngày 31/6/2022 của Thủ tướng Chính phủ");
        assertThat(citation.issuedOn()).isNull();
        assertThat(citation.dateWritten()).isEqualTo("ngày 31/6/2022");
    }

    @Test
    void a_blank_day_is_no_day() {
        FoundCitation citation = only("Quyết định số 9/QĐ-UBND ngày     tháng 11 năm 2025 của UBND tỉnh");
        assertThat(citation.issuedOn()).isNull();
        assertThat(citation.dateWritten()).isEqualTo("ngày tháng 11 năm 2025");
    }

    @Test
    void a_day_without_its_year_is_kept_as_written() {
        FoundCitation citation = only("Công văn số 9/UBND-VX ngày 12/3 của UBND tỉnh");
        assertThat(citation.issuedOn()).isNull();
        assertThat(citation.dateWritten()).isEqualTo("ngày 12/3");
        assertThat(citation.issuer()).isEqualTo("UBND tỉnh");
    }

    @Test
    void a_colon_after_the_word_for_number_hides_no_citation() {
        assertThat(numbers("theo Quyết định\nsố: 12/QĐ-UBND ngày 5/5/2025")).containsExactly("12/QĐ-UBND");
    }

    @Test
    void another_sentence_gives_no_date() {
        FoundCitation citation = only("Quyết định số 9/QĐ-TTg. Ngày 30/6/2022 họp.");
        assertThat(citation.dateWritten()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "công văn số 1065/UBND-NC ngày 30/3/2023 của UBND tỉnh|Công văn|1065/UBND-NC",
                "Thông báo số 820-TB/TU|Thông báo|820-TB/TU",
                "Nghị quyết Liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN|Nghị quyết liên tịch|"
                        + "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
                "Nghị quyết liên tịch số 102/2025 NQLT/UBTVQH15-CP|Nghị quyết liên tịch|102/2025/NQLT-UBTVQH15-CP",
                "Nghị quyết liên tịch số 102/2025/NQLT.|Nghị quyết liên tịch|102/2025/NQLT",
                "Quy chế phối hợp số 49/QCPH-UBND-UBMT-HCTĐ|Quy chế phối hợp|49/QCPH-UBND-UBMT-HCTĐ",
                "Văn bản số 12/SNV-CCHC|Văn bản|12/SNV-CCHC",
                "Thông tri 05/TT-MTTW-BTT|Thông tri|05/TT-MTTW-BTT",
                "Nghị quyết số 57- NQ/TW|Nghị quyết|57-NQ/TW",
                "Thông tư số 21/2025/TT - BNV|Thông tư|21/2025/TT-BNV",
                "Chương trình số 104-CTr/Tu|Chương trình|104-CTr/TU",
                "CHỈ THỊ SỐ 27/CT-TTG|Chỉ thị|27/CT-TTg",
                "Công văn số 2449 -CV/ĐU|Công văn|2449-CV/ĐU",
                "Kế hoạch số 12-KH/TUngày 5/5/2025|Kế hoạch|12-KH/TU",
                "Kế hoạch số12-KH/TU|Kế hoạch|12-KH/TU",
                "Nghị quyết số 28 NQ/TW|Nghị quyết|28-NQ/TW",
                "Luật số 83/2025/QH15|Luật|83/2025/QH15",
                "Nghị định 64/CP|Nghị định|64/CP"
            })
    void every_form_of_number_is_found_with_its_type(String text, String type, String number) {
        FoundCitation citation = only(text);
        assertThat(citation.typeName()).isEqualTo(type);
        assertThat(citation.number()).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kết luận số 75-\nKL/TW", "Kết luận số 75-KL/\nTW", "Kết luận\nsố 75\u2013KL/TW"})
    void a_symbol_may_break_over_lines(String text) {
        assertThat(only(text).number()).hasToString("75-KL/TW");
    }

    @Test
    void the_next_item_of_a_list_is_no_part_of_the_symbol() {
        assertThat(numbers("theo Kế hoạch số 12-KH/TU\n- UBND tỉnh chỉ đạo")).containsExactly("12-KH/TU");
        assertThat(numbers("theo Kế hoạch số 12-KH/TU - Kế hoạch của tỉnh")).containsExactly("12-KH/TU");
    }

    @Test
    void a_law_is_cited_by_its_name_before_the_number() {
        FoundCitation citation = only("Theo Luật Công nghiệp công nghệ số số 71/2025/QH15;");
        assertThat(citation.typeName()).isEqualTo("Luật");
        assertThat(citation.title()).isEqualTo("Công nghiệp công nghệ số");
        assertThat(citation.text()).startsWith("Luật Công nghiệp");
    }

    @Test
    void an_ordinance_is_cited_like_a_law() {
        FoundCitation citation = only("theo Pháp lệnh Dân số số 06/2003/PL-UBTVQH11");
        assertThat(citation.typeName()).isEqualTo("Pháp lệnh");
        assertThat(citation.title()).isEqualTo("Dân số");
    }

    @Test
    void of_two_laws_each_keeps_its_own_name() {
        List<FoundCitation> found = CitationFinder.find(
                "Luật Phòng, chống ma túy số 73/2021/QH14 và Luật Điện lực số 61/2024/QH15 ngày 30/11/2024");
        assertThat(found).extracting(FoundCitation::title).containsExactly("Phòng, chống ma túy", "Điện lực");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "của Bộ Chính trị khóa XII về thi đua|Bộ Chính trị",
                "của Ban Chấp hành Trung ương Đảng (khóa XIII) về tổ chức|Ban Chấp hành Trung ương Đảng",
                "của Chính phủ ban hành Chương trình|Chính phủ",
                "của Chính phủ quy định về phí|Chính phủ",
                "của Thủ tướng Chính phủ phê duyệt Đề án|Thủ tướng Chính phủ",
                "của Bộ Nội vụ, Hướng dẫn nghiệp vụ|Bộ Nội vụ",
                "của Bộ trưởng Bộ Lao động - Thương binh và Xã hội (được sửa đổi)|"
                        + "Bộ trưởng Bộ Lao động - Thương binh và Xã hội",
                "của Bộ Văn hóa, Thể thao và Du lịch về lễ hội|Bộ Văn hóa, Thể thao và Du lịch",
                "của Bộ Tài chính, Bộ Xây dựng đã nêu|Bộ Tài chính",
                "của Ban Tuyên giáo và Dân vận Tỉnh uỷ Quảng Ninh về truyền thông|"
                        + "Ban Tuyên giáo và Dân vận Tỉnh uỷ Quảng Ninh",
                "của Tỉnh ủy và Kế hoạch số 8-KH/ĐUK|Tỉnh ủy",
                "của Tỉnh ủy Điện Biên nêu rõ|Tỉnh ủy Điện Biên",
                "của Ban chấp hành Đảng bộ tỉnh Nghệ An về việc|Ban chấp hành Đảng bộ tỉnh Nghệ An",
                "của Ủy ban nhân dân thành phố Cần Thơ Thực hiện chỉ tiêu|Ủy ban nhân dân thành phố Cần Thơ",
                "của UBND TP. Huế về du lịch|UBND TP. Huế",
                "của Ban Bí thư *“Về sinh hoạt”*|Ban Bí thư",
                "của Ban Tổ chức Trung ương *thực hiện|Ban Tổ chức Trung ương",
                "của Ban Chỉ đạo phát triển khoa học, công nghệ và chuyển đổi số về dữ liệu|"
                        + "Ban Chỉ đạo phát triển khoa học, công nghệ và chuyển đổi số",
                "của Đảng ủy các cơ quan Đảng tỉnh về|Đảng ủy các cơ quan Đảng tỉnh",
                "của Hội đồng nhân dân tỉnh khóa XVIII|Hội đồng nhân dân tỉnh",
                "của Quốc hội và Điều 5|Quốc hội",
                "CỦA CHÍNH PHỦ BAN HÀNH CHƯƠNG TRÌNH|CHÍNH PHỦ",
                "(gửi kèm)|",
                "do Bộ Y tế ban hành|Bộ Y tế"
            })
    void the_issuer_ends_where_its_name_ends(String after, @Nullable String issuer) {
        List<FoundCitation> found = CitationFinder.find("Quyết định số 5-QĐ/TW ngày 01/02/2024 " + after);
        assertThat(found.get(0).issuer()).isEqualTo(issuer);
    }

    @Test
    void the_issuer_may_stand_behind_a_date_in_brackets() {
        FoundCitation citation = only("Hướng dẫn 36-HD/VPTW (ngày 03/4/2018) của Văn phòng Trung ương Đảng.");
        assertThat(citation.issuer()).isEqualTo("Văn phòng Trung ương Đảng");
        assertThat(citation.text()).contains("(ngày 03/4/2018)");
    }

    @Test
    void a_joint_document_has_all_its_issuers() {
        assertThat(
                        only("Nghị quyết liên tịch số 10/2025/NQLT-UBTVQH15-CP ngày 26/9/2025 giữa Ủy ban Thường vụ Quốc hội, "
                                        + "Chính phủ hướng dẫn việc bầu cử")
                                .issuer())
                .isEqualTo("Ủy ban Thường vụ Quốc hội, Chính phủ");
    }

    @Test
    void a_name_goes_on_over_the_end_of_a_line() {
        assertThat(only("Kế hoạch số 8-KH/ĐUK của Đảng uỷ Khối Cơ \n\nquan và Doanh nghiệp tỉnh về")
                        .issuer())
                .isEqualTo("Đảng uỷ Khối Cơ quan và Doanh nghiệp tỉnh");
    }

    @Test
    void the_next_paragraph_is_no_part_of_the_name() {
        assertThat(only("theo Kế hoạch số 8-KH/ĐUK của Đảng ủy Khối\n\nVăn phòng lập danh sách")
                        .issuer())
                .isEqualTo("Đảng ủy Khối");
    }

    @Test
    void a_number_alone_has_no_issuer() {
        FoundCitation citation = only("nội dung của Kết luận số 21-KL/TW gắn với công việc");
        assertThat(citation.issuer()).isNull();
        assertThat(citation.title()).isNull();
        assertThat(citation.dateWritten()).isNull();
    }

    @Test
    void a_quoted_title_is_read_whole() {
        assertThat(only("Chỉ thị số 5-CT/TW ngày 15/5/2016 của Bộ Chính trị “Về học tập, làm theo; nêu gương”.")
                        .title())
                .isEqualTo("Về học tập, làm theo; nêu gương");
    }

    @Test
    void a_title_ends_before_the_next_citation_which_stands_inside_it() {
        List<FoundCitation> found =
                CitationFinder.find("Kế hoạch số 3-KH/TU của Tỉnh ủy về tổ chức học tập Kết luận số "
                        + "21-KL/TW của Bộ Chính trị và Quy định số 37-QĐ/TW; Hướng dẫn số 4-HD/BTGTU");
        assertThat(found).extracting(FoundCitation::inTitle).containsExactly(false, true, true, false);
        assertThat(found.get(0).title()).isEqualTo("tổ chức học tập");
    }

    @Test
    void and_after_a_title_opens_a_citation_of_its_own() {
        List<FoundCitation> found =
                CitationFinder.find("Kế hoạch số 3/KH-UBND về kiểm tra công vụ và Hướng dẫn số 4/HD-SNV về thi đua");
        assertThat(found).extracting(FoundCitation::inTitle).containsExactly(false, false);
    }

    @Test
    void a_verb_without_matter_is_no_title() {
        assertThat(CitationFinder.find("Kế hoạch số 3-KH/TW về thực hiện Kết luận số 21-KL/TW")
                        .get(0)
                        .title())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trực 24/7",
                "lập theo mẫu số 02/HNCT",
                "theo Mẫu 07/PLYK của Nghị quyết",
                "theo Mau số 06/BBKP gửi kèm",
                "biểu số 01/BC-TK",
                "mẫu số 03/BB-HN và mẫu số 04/ BB-HN",
                "mẫu số 03/BB-HN, 04/BB-HN",
                "phụ lục 02/KH-PL",
                "từ 30/3/2023 đến 15/4/2023",
                "TCVN 14423:2025/BKHCN",
                "QCVN 06:2022/BXD",
                "khoản 1 Điều 39",
                "đơn vị R&D/ABC",
                "mạng 5G/IoT",
                "Đề án 06/CP",
                "Nghị quyết 101",
                "02 lần/ngày",
                "giai đoạn 2026-2030/TW",
                "https://congbao.vn/12-KH/TU",
                "địa chỉ số 2- phường Hạ Long"
            })
    void look_alikes_are_no_citations(String text) {
        assertThat(CitationFinder.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số: 26-KH/ĐUVP",
                "ĐẢNG BỘ TỈNH\n*\nSố 26-KH/ĐUVP\nQuảng Trị, ngày 6 tháng 4 năm 2023",
                "| Số 37-HD/BTGDVTW |",
                "KẾ HOẠCH\n**Số: 308/KH-UBND**",
                "ỦY BAN NHÂN DÂN TỈNH   Số: 308/KH-UBND"
            })
    void the_documents_own_number_is_no_citation(String head) {
        assertThat(CitationFinder.find(head)).isEmpty();
    }

    @Test
    void a_document_named_after_a_form_is_still_found() {
        assertThat(numbers("theo mẫu số 02/HNCT ban hành kèm theo Thông tư số 21/2025/TT-BNV"))
                .containsExactly("21/2025/TT-BNV");
    }

    @Test
    void numbers_in_a_row_are_all_found() {
        assertThat(numbers("các Quy định số 22-QĐ/TW, 24-QĐ/TW và 41-QĐ/TW"))
                .containsExactly("22-QĐ/TW", "24-QĐ/TW", "41-QĐ/TW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/A-",
                "Nghị quyết số 1-NQ/TW của ",
                "số 1/QH15 Luật ",
                "1111111111",
                "ngày . . . . tháng . . . . năm ",
                "1-KH/TU ngày                    tháng                    năm",
                "1-KH/TU của A, B và C",
                "mẫu số 1/A ",
                "\n\n",
                "“1-KH/TU "
            })
    @Timeout(30)
    void time_grows_with_the_length_of_a_hostile_text_only(String piece) {
        String text = piece.repeat(400_000 / piece.length());
        assertThatCode(() -> CitationFinder.find(text)).doesNotThrowAnyException();
    }
}
