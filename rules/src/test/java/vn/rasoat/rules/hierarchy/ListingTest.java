package vn.rasoat.rules.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Answer;

class ListingTest {

    private static final Plan PLAN = Sample.read("""
            ỦY BAN NHÂN DÂN                             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH HÀ LÂM                                     Độc lập - Tự do - Hạnh phúc

            Số: 08/KH-UBND                              Hà Lâm, ngày 20 tháng 01 năm 2026

            KẾ HOẠCH
            Mở tủ sách dùng chung năm 2026

            Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

            I. NỘI DUNG

            Đóng kệ, góp sách.

            II. TỔ CHỨC THỰC HIỆN

            Các đơn vị làm theo Kế hoạch này.

            Nơi nhận:
            - Thường trực Tỉnh ủy;
            - Các sở, ban, ngành tỉnh;
            - Ủy ban nhân dân các xã, phường;
            - Các ban đảng và Văn phòng Tỉnh ủy;
            - Lưu: VT, Sở Tài chính.

            CHỦ TỊCH

            Lê Văn K
            """);

    @ParameterizedTest
    @CsvSource({
        "Sở Nội vụ, YES",
        "Ban Thường vụ Tỉnh ủy, YES",
        "Ủy ban nhân dân xã Bình Lưu, YES",
        "Hội Khuyến học tỉnh Bắc Vân ở xa, UNKNOWN",
        "Bộ Khoa học và Công nghệ, NO",
        "Trường Chính trị tỉnh, NO",
        "Các doanh nghiệp viễn thông, NO",
        "doanh nghiệp, UNKNOWN",
        "huyện, UNKNOWN",
        "Các ban Đảng, UNKNOWN"
    })
    void list_holds_a_body_itself_or_in_a_group_and_accuses_nobody_who_may_be_meant(String body, Answer expected) {
        assertThat(Listing.of(PLAN).holds(body)).isEqualTo(expected);
    }

    @Test
    void members_of_a_list_are_named_as_it_writes_them() {
        assertThat(Members.of("Đoàn Thanh niên Sở và Hội Cựu chiến binh Sở"))
                .containsExactly("Đoàn Thanh niên Sở", "Hội Cựu chiến binh Sở");
        assertThat(Members.of("Sở Văn hóa, Thể thao và Du lịch")).containsExactly("Sở Văn hóa, Thể thao và Du lịch");
    }

    @Test
    void fragment_of_a_list_is_no_body() {
        assertThat(Members.of("Các chủ đầu tư xây dựng và kinh doanh hạ tầng")).doesNotContain("kinh doanh hạ tầng");
        assertThat(Members.isCutOff("Ban Công tác Mặt trận các")).isTrue();
        assertThat(Members.isCutOff("Ban Công tác Mặt trận thôn")).isFalse();
    }
}
