package vn.rasoat.domain.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelFinderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private static @Nullable String level(String name, @Nullable String symbol, LocalDate day) {
        Level level = LevelFinder.of(name, symbol, null, day);
        return level == null ? null : level.id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ban Thường vụ Tỉnh ủy|tinh_uy",
                "Ban Thường vụ Thành uỷ Hà Nội|tinh_uy",
                "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH QUẢNG TRỊ|tinh_uy",
                "Thường trực Tỉnh ủy|tinh_uy",
                "Thành ủy Cần Thơ|tinh_uy",
                "Đảng ủy Khối các cơ quan tỉnh|dang_uy_khoi",
                "Đảng uỷ Khối Cơ quan và Doanh nghiệp tỉnh|dang_uy_khoi",
                "ĐẢNG BỘ TỈNH QUẢNG TRỊ ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH|dang_uy_khoi",
                "Đảng ủy Văn phòng UBND tỉnh|dang_uy_co_so",
                "Đảng ủy Sở Y tế|dang_uy_co_so",
                "Đảng ủy UBND tỉnh|dang_uy_ubnd_tinh",
                "Ban Thường vụ Đảng ủy các cơ quan Đảng tỉnh|dang_uy_ubnd_tinh",
                "Đảng ủy xã Lương Minh|dang_uy_xa",
                "Ban Chấp hành Đảng bộ phường Nam Lý|dang_uy_xa",
                "Huyện ủy Quảng Ninh|huyen_uy",
                "Chi bộ Phòng Tổng hợp|chi_bo",
                "Ban Tuyên giáo và Dân vận Trung ương|ban_tw",
                "BAN CHẤP HÀNH TRUNG ƯƠNG BAN TUYÊN GIÁO VÀ DÂN VẬN|ban_tw",
                "Ủy ban Kiểm tra Trung ương|ban_tw",
                "Văn phòng Trung ương Đảng|ban_tw",
                "Ban Tuyên giáo Tỉnh ủy|ban_tinh_uy",
                "Văn phòng Tỉnh ủy|ban_tinh_uy",
                "Ban Tổ chức Thành ủy Hải Phòng|ban_tinh_uy",
                "Bộ Chính trị|tw",
                "Ban Bí thư|tw",
                "Ban Chấp hành Trung ương Đảng|tw",
                "Chính phủ|chinh_phu",
                "Thủ tướng Chính phủ|chinh_phu",
                "Bộ Khoa học và Công nghệ|bo",
                "Bộ trưởng Bộ Tài chính|bo",
                "Ngân hàng Nhà nước Việt Nam|bo",
                "Ủy ban Thường vụ Quốc hội|quoc_hoi",
                "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK|ubnd_tinh",
                "UBND thành phố Hà Nội|ubnd_tinh",
                "Chủ tịch UBND tỉnh|ubnd_tinh",
                "UBND xã Lương Minh|ubnd_xa",
                "UBND huyện Bố Trạch|ubnd_huyen",
                "Ủy ban nhân dân thị xã Ba Đồn|ubnd_huyen",
                "Thường trực HĐND tỉnh|hdnd_tinh",
                "HĐND xã Lương Minh|hdnd_xa",
                "Sở Khoa học và Công nghệ|so",
                "SỞ CÔNG THƯƠNG TỈNH LÀO CAI|so",
                "Sở Lao động - Thương binh và Xã hội|so",
                "Công an tỉnh|so",
                "Văn phòng UBND tỉnh|so",
                "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|mttq_tw",
                "Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam|mttq_tw",
                "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH NGHỆ AN BAN THƯỜNG TRỰC|mttq_tinh",
                "ỦY BAN MTTQ VIỆT NAM XÃ LƯƠNG MINH BAN THƯỜNG TRỰC|mttq_xa",
                "UBMTTQ Việt Nam phường Hồng Hà|mttq_xa",
                "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|doan_tw",
                "Tỉnh đoàn Quảng Trị|doan",
                "Ban cán sự đảng UBND tỉnh|dang_doan_bcs"
            })
    void the_name_of_the_issuer_tells_its_level(String name, String level) {
        assertThat(level(name, null, TODAY)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đảng ủy",
                "Ban Tuyên giáo",
                "Ủy ban nhân dân",
                "Ủy ban Trung ương MTTQ Việt Nam tỉnh Quảng Ninh",
                "Bộ",
                "Phòng Tổ chức",
                "Công ty Cấp nước",
                ""
            })
    void a_name_that_does_not_tell_gives_none(String name) {
        assertThat(level(name, "ĐU", TODAY)).isNull();
    }

    @Test
    void a_symbol_completes_a_name_without_its_owner() {
        assertThat(level("Ban Tuyên giáo", "BTGTU", TODAY)).isEqualTo("ban_tinh_uy");
        assertThat(level("Ban Tuyên giáo", "BTGTW", TODAY)).isEqualTo("ban_tw");
        assertThat(level("Đảng ủy", "ĐUK", TODAY)).isEqualTo("dang_uy_khoi");
    }

    @Test
    void a_symbol_never_overrules_a_name() {
        assertThat(level("Đảng ủy xã Lương Minh", "ĐUK", TODAY)).isEqualTo("dang_uy_xa");
    }

    @Test
    void a_city_of_a_province_had_a_district_committee_until_june_2025() {
        assertThat(level("Thành ủy Vinh", null, LAST_DAY_OF_DISTRICTS)).isEqualTo("huyen_uy");
        assertThat(level("UBND thành phố Vinh", null, LAST_DAY_OF_DISTRICTS)).isEqualTo("ubnd_huyen");
        assertThat(level("UBND thành phố Vinh", null, LAST_DAY_OF_DISTRICTS.plusDays(1)))
                .isNull();
    }

    @Test
    void hue_stands_on_the_tier_of_a_province_from_2025() {
        assertThat(level("UBND thành phố Huế", null, LocalDate.of(2025, 1, 1))).isEqualTo("ubnd_tinh");
        assertThat(level("UBND thành phố Huế", null, LocalDate.of(2024, 12, 31)))
                .isEqualTo("ubnd_huyen");
    }

    @Test
    void a_city_without_its_name_is_a_province_once_districts_ended() {
        assertThat(level("UBND thành phố", null, LAST_DAY_OF_DISTRICTS)).isNull();
        assertThat(level("UBND thành phố", null, LAST_DAY_OF_DISTRICTS.plusDays(1)))
                .isEqualTo("ubnd_tinh");
        assertThat(level("Ban Thường vụ Thành ủy", "TU", LAST_DAY_OF_DISTRICTS)).isEqualTo("tinh_uy");
        assertThat(level("Ban Thường vụ Thành ủy", "ThU", LAST_DAY_OF_DISTRICTS))
                .isEqualTo("huyen_uy");
    }

    @Test
    void the_committee_of_provincial_agencies_exists_from_2025() {
        assertThat(level("Đảng ủy UBND tỉnh", "ĐU", LocalDate.of(2025, 1, 31))).isNull();
        assertThat(level("Đảng ủy UBND tỉnh", "ĐU", LocalDate.of(2025, 2, 1))).isEqualTo("dang_uy_ubnd_tinh");
    }

    @Test
    void the_form_of_the_document_tells_whose_committee_is_meant() {
        assertThat(LevelFinder.of("Ban Thường vụ tỉnh", null, PoliticalSystem.PARTY, TODAY))
                .extracting(Level::id)
                .isEqualTo("tinh_uy");
        assertThat(LevelFinder.of("Ban Thường trực xã", null, PoliticalSystem.FRONT, TODAY))
                .extracting(Level::id)
                .isEqualTo("mttq_xa");
        assertThat(LevelFinder.of("Ban Thường vụ tỉnh", null, null, TODAY)).isNull();
    }
}
