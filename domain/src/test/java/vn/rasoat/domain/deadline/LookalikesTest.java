package vn.rasoat.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hỗ trợ trẻ từ 06 tháng đến 36 tháng tuổi",
                "Căn cứ Kế hoạch số 16/KH-ABC-DEF ngày 18/11/2025 của Ban Chỉ đạo",
                "Căn cứ Chỉ thị số 46-CT/TW, ngày 16/5/2025 về bầu cử",
                "Căn cứ Thông tư số 21/2025/TT - BNV, ngày 12/10/2025 hướng dẫn nghiệp vụ",
                "Căn cứ Luật số 85/2015/QH13 ngày 25 tháng 6 năm 2015",
                "Căn cứ Nghị quyết 18 ngày 25/10/2017 về tổ chức bộ máy",
                "Căn cứ Quyết định số      /QĐ-UBND ngày      tháng 11 năm 2025",
                "Theo Đề án 09-ĐA/TU của Thành ủy Hải Phòng ngày 30/11/2025 về cảng biển",
                "Nghị quyết ngày 05/3/2026 của Hội đồng nhân dân xã",
                "Quy chế được ban hành ngày 05/3/2026",
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2025;",
                "Theo Luật Phòng, chống tham nhũng ngày 20 tháng 11 năm 2018",
                "Văn bản có hiệu lực từ ngày 01/7/2025",
                "Kết luận tại phiên họp ngày 05/3/2026",
                "đại biểu khóa XVI nhiệm kỳ 2026 - 2031",
                "bộ máy trực 24/7, đạt 100/100 điểm",
                "gọi số 0203.3825.123 hoặc 0912-345-678",
                "theo khoản 4, Điều 39 và mục 6.2",
                "thực hiện Nghị quyết 18",
                "phê duyệt Chiến lược dữ liệu quốc gia đến năm 2030",
                "MỤC TIÊU GIAI ĐOẠN 2026 - 2030, TẦM NHÌN ĐẾN NĂM 2045",
                "quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050",
                "chương trình giảm nghèo giai đoạn 2021-2025",
                "kế hoạch 05 năm (2021 - 2025)",
                "các kỳ họp (năm 2014, 2018, 2020)",
                "phát triển kinh tế - xã hội năm 2025",
                "năm học 2025 - 2026",
                "“Chuyển đổi số đến hết năm 2030, trước ngày 15/3/2026”",
                "không quá 1/3 số đại biểu, trên 2/3 số phiếu, đến 3/4 số hộ",
                "độ dài bằng từ 1/3 đến 1/2 dòng chữ",
                "số 15/3/2026/QĐ-UBND",
                "giá 12.345.678 đồng, phiên bản 1.2.2026.1",
                "ông Nguyễn Văn A (1912 - 1989), sinh ngày 05/3/1970",
                "đời người (01/01/1900 - 05/5/1960)",
                "Cách mạng tháng Tám, cách mạng tháng 8",
                "ngày … tháng … năm 2026",
                "ngày ... tháng 3 năm 2026",
                "kinh nghiệm quý, quý vị đại biểu",
                "ngân hàng năm 2025 có lãi, mặt hàng tháng này",
                "vùng năm xã, tổ ba người",
                "bổ sung kinh phí theo quy định",
                "báo cáo được lập theo quy định tại Điều 5",
                "bố trí theo quy định của pháp luật",
                "công tác thường xuyên ở cơ sở, chi thường xuyên",
                "xử lý nghiêm minh, kịp thời các vi phạm",
                "kiểm tra đột xuất các cơ sở"
            })
    void what_only_looks_like_a_time_is_left_out(String sentence) {
        assertThat(TimeExpressions.find(sentence, 2026)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lương Minh, ngày 18 tháng 11 năm 2025",
                "Số: 12-KH/ĐU      Hà Nội, ngày 06 tháng 4 năm 2026\nKẾ HOẠCH",
                "*Đắk Lắk, ngày 18\ntháng 11 năm 2025*\n",
                "Quảng Ninh, ngày     tháng 11 năm 2025\n",
                "| Số: 5/KH-UBND | Quảng Trị, ngày 22 tháng 10 năm 2026 |"
            })
    void date_of_the_letter_head_is_left_out(String head) {
        assertThat(TimeExpressions.find(head, 2026)).isEmpty();
    }

    @Test
    void place_and_date_within_a_sentence_are_a_time() {
        assertThat(TimeExpressions.find("Họp tại thôn Khe Giấy, ngày 18 tháng 11 năm 2025 với nhân dân", null))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gửi theo mẫu của Công văn số 12/CV-ABC trước ngày 15/3/2026",
                "Thực hiện Kế hoạch số 16/KH-ABC, hoàn thành ngày 15/3/2026",
                "Triển khai Nghị quyết số 18-NQ/TW xong trong ngày 15/3/2026",
                "Căn cứ kế hoạch này, các chi bộ nộp ngày 15/3/2026",
                "Sinh hoạt chuyên đề ngày 15/3/2026",
                "Trao quà cho học sinh ngày 15/3/2026"
            })
    void deadline_beside_a_citation_is_found(String sentence) {
        assertThat(TimeExpressions.find(sentence, null)).hasSize(1);
    }

    @Test
    void target_year_outside_a_title_is_found() {
        assertThat(TimeFormsTest.only("Phấn đấu tỷ lệ phủ sóng đến năm 2030 đạt 100%")
                        .text())
                .isEqualTo("đến năm 2030");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026 - 2030",
                "Năm 2026",
                "Thường xuyên",
                "1 | Rà soát danh mục | 2026-2030 |",
                "1\tRà soát\tNăm 2026"
            })
    void years_and_manners_alone_in_their_cell_are_times(String cell) {
        assertThat(TimeExpressions.find(cell, null)).hasSize(1);
    }

    @Test
    void years_that_end_a_name_begun_on_the_line_before_are_none() {
        assertThat(TimeExpressions.find("Phát triển hạ tầng giai đoạn\n2026 - 2030\nNội dung", null))
                .isEmpty();
    }

    @Test
    void period_named_later_in_the_clause_replaces_the_open_word() {
        assertThat(TimeExpressions.find("Định kỳ tổ chức giao ban hằng quý; định kỳ rà soát.", null))
                .extracting(TimeExpression::text)
                .containsExactly("hằng quý", "định kỳ");
    }

    @Test
    void rule_named_beside_a_time_adds_none() {
        assertThat(TimeFormsTest.only("Báo cáo trước ngày 20 hằng tháng theo quy định.")
                        .text())
                .isEqualTo("trước ngày 20 hằng tháng");
    }

    @Test
    void quotation_left_open_hides_nothing_in_the_next_item() {
        assertThat(TimeExpressions.find("1. Chủ đề “Học tập\n2. Nộp trước ngày 15/3/2026.\n3. Câu” kết", null))
                .hasSize(1);
    }

    @Test
    void holidays_are_told_by_the_words_around_them() {
        assertThat(TimeExpressions.find(
                        "Ngày thành lập Đảng 3/2; dịp 30/4 và 01/5; Quốc khánh mùng 2/9; Giải phóng Thủ đô (10/10)",
                        2026))
                .extracting(TimeExpression::text, TimeExpression::when)
                .contains(
                        tuple("3/2", new When.Holiday(MonthDay.of(2, 3), 2026)),
                        tuple("30/4", new When.Holiday(MonthDay.of(4, 30), 2026)),
                        tuple("01/5", new When.Holiday(MonthDay.of(5, 1), 2026)),
                        tuple("mùng 2/9", new When.Holiday(MonthDay.of(9, 2), 2026)));
    }

    @Test
    void anniversary_is_a_holiday_of_the_later_year() {
        TimeExpression found = TimeFormsTest.only("kỷ niệm ngày sinh của Bác (19/5/1890 - 19/5/2026)");

        assertThat(found.when()).isEqualTo(new When.Holiday(MonthDay.of(5, 19), 2026));
        assertThat(found.when().resolve().asDays()).hasValue(DayInterval.of(LocalDate.of(2026, 5, 19)));
    }

    @Test
    void holiday_without_a_year_has_no_day() {
        assertThat(TimeFormsTest.only("chào mừng Quốc khánh 2/9").when().resolve())
                .isEqualTo(Resolution.unresolved(Resolution.Reason.NO_YEAR));
    }
}
