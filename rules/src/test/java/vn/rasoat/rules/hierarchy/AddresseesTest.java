package vn.rasoat.rules.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.domain.hierarchy.Answer;

class AddresseesTest {

    @ParameterizedTest
    @CsvSource({
        "Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh, Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh, YES",
        "Ban Thường vụ Đảng ủy Khối, Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh, YES",
        "Thường trực Tỉnh ủy; Ban Tuyên giáo Trung ương, Ban Tuyên giáo Trung ương, YES",
        "BTV Tỉnh ủy, Ban Thường vụ Tỉnh ủy, YES",
        "Đảng ủy Sở Tư pháp, Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh, NO",
        "Ban Tuyên giáo Tỉnh ủy, Ban Tuyên giáo Trung ương, NO"
    })
    void one_of_those_named_is_the_body_wanted(String to, String wanted, Answer expected) {
        assertThat(Addressees.reach(to, wanted)).isEqualTo(expected);
    }

    @Test
    void nobody_named_may_be_anybody() {
        assertThat(Addressees.reach(null, "Ban Thường vụ Tỉnh ủy")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void kind_of_body_alone_is_short_for_nobody() {
        assertThat(Addressees.isSame("Ủy ban nhân dân", "Ủy ban nhân dân xã Bình Lưu"))
                .isFalse();
        assertThat(Addressees.isSame(null, "Ủy ban nhân dân xã Bình Lưu")).isFalse();
    }
}
