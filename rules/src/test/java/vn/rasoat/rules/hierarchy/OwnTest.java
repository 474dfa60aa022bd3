package vn.rasoat.rules.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.hierarchy.Levels;

class OwnTest {

    private static final Own UNIT = new Own(
            List.of("ĐẢNG ỦY SỞ TƯ PHÁP"),
            Levels.standard().byId("dang_uy_co_so").orElseThrow());
    private static final Own UNKNOWN = new Own(List.of("BAN ĐIỀU PHỐI VIỆC SỐ HÓA"), null);

    @ParameterizedTest
    @CsvSource({
        "dang_uy_co_so, YES",
        "tinh_uy, NO",
        "Đảng ủy Sở Tư pháp, YES",
        "Ban Tuyên giáo Đảng ủy Khối, NO",
        "Vụ Báo chí - Xuất bản, NO",
        "Các cơ quan có liên quan, UNKNOWN"
    })
    void level_or_name_tells_whether_the_issuer_must_answer(String who, Answer expected) {
        assertThat(UNIT.isAmong(who)).isEqualTo(expected);
    }

    @Test
    void without_a_known_level_nobody_is_accused_for_it() {
        assertThat(UNKNOWN.isAmong("dang_uy_co_so")).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đảng ủy Sở Tư pháp",
                "Văn phòng Đảng ủy",
                "Các phòng chuyên môn",
                "Bí thư Đảng ủy",
                "Lãnh đạo Sở"
            })
    void issuer_holds_its_own_units_and_persons(String body) {
        assertThat(UNIT.holds(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đoàn Thanh niên Sở", "Các chi bộ trực thuộc", "Ban Thường vụ Đảng ủy Khối", "Sở Tài chính"})
    void issuer_does_not_hold_those_beside_above_and_below(String body) {
        assertThat(UNIT.holds(body)).isFalse();
    }

    @Test
    void body_above_completes_the_name_of_a_central_commission_only() {
        assertThat(Own.fullName(issuer("BAN TUYÊN GIÁO", "BAN CHẤP HÀNH TRUNG ƯƠNG")))
                .isPresent();
        assertThat(Own.fullName(issuer("SỞ CÔNG THƯƠNG", "UBND TỈNH HÀ LÂM"))).isEmpty();
        assertThat(Own.fullName(issuer("SỞ CÔNG THƯƠNG", null))).isEmpty();
    }

    private static Head.Issuer issuer(String name, @org.jspecify.annotations.Nullable String superior) {
        return new Head.Issuer(name, superior, false, Location.line(1));
    }
}
