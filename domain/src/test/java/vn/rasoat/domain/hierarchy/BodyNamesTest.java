package vn.rasoat.domain.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BTV Đảng ủy Khối CCQ tỉnh|ban thường vụ đảng ủy khối các cơ quan tỉnh",
                "Các đ/c BTV Đảng ủy VP UBND tỉnh|ban thường vụ đảng ủy văn phòng ủy ban nhân dân tỉnh",
                "Ban Tuyên giáo TW|ban tuyên giáo trung ương",
                "TT. Tỉnh ủy|thường trực tỉnh ủy",
                "TT HĐND xã|thường trực hội đồng nhân dân xã",
                "Ban TT UBTW MTTQ VN|ban thường trực ủy ban trung ương mặt trận tổ quốc",
                "các TT thuộc VP. UBND tỉnh|các trung tâm thuộc văn phòng ủy ban nhân dân tỉnh",
                "CT, PCT UBND TP|chủ tịch, phó chủ tịch ủy ban nhân dân thành phố",
                "Sở KH&CN|sở khoa học và công nghệ",
                "Các đoàn thể CT – XH TP|các đoàn thể chính trị - xã hội thành phố",
                "Ban Chấp hành Đảng bộ tỉnh|ban chấp hành tỉnh ủy",
                "Ban Tuyên giáo và Dân vận Tỉnh uỷ;|ban tuyên giáo tỉnh ủy",
                "UBMT TQ VN thành phố|ủy ban mặt trận tổ quốc thành phố"
            })
    void abbreviations_are_written_out_where_their_place_tells_them(String name, String normal) {
        assertThat(BodyNames.normal(name)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BTG Tỉnh ủy|Ban Tuyên giáo Tỉnh uỷ|YES",
                "Ban Tuyên giáo Trung ương|Ban Tuyên giáo và Dân vận Trung ương|YES",
                "UBND tỉnh|Ủy ban nhân dân tỉnh Lào Cai|YES",
                "UBMTTQVN tỉnh|Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh|YES",
                "Ban Tuyên giáo|Ban Tuyên giáo Tỉnh ủy|UNKNOWN",
                "Sở|Sở Y tế|UNKNOWN",
                "UBND xã|UBND xã Lương Minh|UNKNOWN",
                "Ban Thường vụ Tỉnh ủy|Tỉnh ủy|UNKNOWN",
                "Bí thư Tỉnh ủy|Tỉnh ủy|UNKNOWN",
                "Thành ủy|Tỉnh ủy|UNKNOWN",
                "Văn phòng Tỉnh ủy|Tỉnh ủy|UNKNOWN",
                "Ban Tuyên giáo Trung ương|Ban Tuyên giáo Tỉnh ủy|NO",
                "Sở Y tế|Sở Tài chính|NO",
                "UBND tỉnh|UBND xã|NO",
                "UBND tỉnh Lào Cai|UBND tỉnh Nghệ An|NO",
                "UBND tỉnh|Sở Y tế|NO",
                "HĐND tỉnh|UBND tỉnh|NO"
            })
    void sameness_is_told_only_where_both_names_tell_it(String one, String other, Answer answer) {
        assertThat(BodyNames.same(one, other)).isEqualTo(answer);
        assertThat(BodyNames.same(other, one)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các sở, ban, ngành TP|Sở Y tế",
                "Các Sở, ban, ngành|Ban Dân tộc tỉnh",
                "Các ban, sở, ngành thuộc tỉnh|Sở Nội vụ",
                "Sở, ban, ngành cấp tỉnh|Sở Tài chính",
                "Các ban Đảng và VP thành ủy|Ban Tổ chức Thành ủy",
                "Các ban Đảng và VP thành ủy|Văn phòng Thành ủy",
                "Các Ban xây dựng Đảng, VP Đảng uỷ|Ban Tuyên giáo",
                "Các huyện, thị, thành ủy, đảng ủy trực thuộc tỉnh|Huyện ủy Bố Trạch",
                "Các quận, huyện, thị ủy|Ban Thường vụ Quận ủy Ba Đình",
                "đảng ủy trực thuộc Thành ủy|Đảng ủy Khối doanh nghiệp",
                "UBND các xã, phường|UBND xã Lương Minh",
                "UBND xã, phường|Ủy ban nhân dân phường Hồng Hà",
                "Các chi bộ trực thuộc|Chi bộ Phòng Tổng hợp",
                "MTTQ và các đoàn thể CT – XH TP|Mặt trận Tổ quốc Việt Nam thành phố",
                "MTTQ và các đoàn thể CT – XH TP|Đoàn Thanh niên Cộng sản Hồ Chí Minh",
                "Ủy ban MTTQ Việt Nam tỉnh và các đoàn thể tỉnh|Hội Nông dân tỉnh",
                "Các cơ quan báo chí HN|Báo Hà Nội mới",
                "Thường trực HĐND, UBND xã|UBND xã",
                "Thường trực HĐND, UBND xã|HĐND xã",
                "Thường trực HĐND, UBND xã|Thường trực HĐND xã",
                "Ban Thường vụ Tỉnh ủy|Tỉnh ủy",
                "Thường trực Tỉnh ủy|Ban Thường vụ Tỉnh ủy",
                "Tỉnh ủy|Ban Thường vụ Tỉnh ủy",
                "BTV Đảng ủy Khối CCQ tỉnh|Đảng ủy Khối các cơ quan tỉnh",
                "BTT Ủy ban MTTQ tỉnh|Ủy ban MTTQ Việt Nam tỉnh Quảng Ninh",
                "TT. Tỉnh ủy; TT. HĐND tỉnh|Tỉnh ủy",
                "Sở: NN&MT, TC, VH,TT&DL, GD&ĐT|Sở Văn hóa, Thể thao và Du lịch",
                "Sở: NN&MT, TC, VH,TT&DL, GD&ĐT|Sở Nông nghiệp và Môi trường",
                "Các Sở Y tế, Tài chính|Sở Tài chính",
                "Bộ NN&MT|Bộ Nông nghiệp và Môi trường",
                "Các phòng chuyên môn, đơn vị trực thuộc Sở|Phòng Kế hoạch",
                "Các bộ, ngành|Bộ Nội vụ",
                "Ban Tuyên giáo TW|Ban Tuyên giáo và Dân vận Trung ương",
                "Các tổ chức thành viên MTTQ xã|Hội Cựu chiến binh xã",
                "Các Sở, ban, ngành|Sở Y tế và Sở Tài chính"
            })
    void groups_and_lists_cover_their_members(String item, String body) {
        assertThat(BodyNames.covers(item, body)).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND tỉnh|Sở Y tế",
                "Ban Tuyên giáo Trung ương|Ban Tuyên giáo Tỉnh ủy",
                "Tỉnh ủy|UBND tỉnh",
                "Các ban Đảng Trung ương|Ban Tổ chức Tỉnh ủy",
                "Giám đốc Sở|Ban Tuyên giáo Tỉnh ủy",
                "Các sở, ban, ngành|Ban Thường vụ Tỉnh ủy",
                "UBND các xã, phường|Sở Y tế",
                "Các chi bộ trực thuộc|Ban Tuyên giáo Tỉnh ủy",
                "Lưu: VT, Sở Y tế|Sở Y tế",
                "Các cơ quan báo chí|Sở Y tế"
            })
    void a_body_of_another_kind_is_not_covered(String item, String body) {
        assertThat(BodyNames.covers(item, body)).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Như trên|Sở Y tế",
                "Các cơ quan, đơn vị liên quan|Sở Y tế",
                "Các địa phương|UBND xã Lương Minh",
                "Các sở, ban, ngành|Công an tỉnh",
                "Ban Tuyên giáo|Ban Tuyên giáo Tỉnh ủy",
                "Bí thư Tỉnh ủy|Tỉnh ủy",
                "Chủ tịch UBND tỉnh|UBND tỉnh",
                "Văn phòng Tỉnh ủy|Tỉnh ủy",
                "UBND xã|UBND xã Lương Minh",
                "Các thành viên Ban Chỉ đạo|Sở Y tế",
                "Sở Y tế|Sở Y tế và Sở Tài chính"
            })
    void what_the_words_leave_open_stays_unknown(String item, String body) {
        assertThat(BodyNames.covers(item, body)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    @Timeout(20)
    void an_endless_item_is_answered_soon() {
        assertThat(BodyNames.covers("Các sở, ban, ngành ".repeat(100_000), "Sở Y tế"))
                .isNotNull();
        assertThat(BodyNames.covers("huyện, thị, ".repeat(100_000), "Huyện ủy")).isNotNull();
        assertThat(BodyNames.same("xã ".repeat(100_000), "đảng bộ ".repeat(100_000)))
                .isNotNull();
    }

    @Test
    void commissions_of_one_committee_are_not_one_body() {
        assertThat(BodyNames.same("Ban Tuyên giáo Trung ương", "Ban Tổ chức Trung ương"))
                .isEqualTo(Answer.NO);
        assertThat(BodyNames.same("Thanh tra Chính phủ", "Ngân hàng Nhà nước")).isEqualTo(Answer.NO);
    }

    @Test
    void syllable_in_capitals_is_no_abbreviation() {
        assertThat(BodyNames.same("ĐẢNG ỦY SỞ TƯ PHÁP", "Đảng ủy Sở Tư pháp")).isEqualTo(Answer.YES);
        assertThat(BodyNames.same("BAN TUYÊN GIÁO TƯ", "Ban Tuyên giáo Trung ương"))
                .isEqualTo(Answer.YES);
    }

    @Test
    void members_of_a_list_are_told_apart() {
        assertThat(BodyNames.members("Đoàn Thanh niên và Hội Nông dân"))
                .containsExactly("đoàn thanh niên", "hội nông dân");
    }
}
