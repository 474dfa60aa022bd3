package vn.rasoat.domain.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.domain.hierarchy.Levels.Standing;
import vn.rasoat.domain.text.DataTable;

class LevelsTest {
    private final Levels levels = Levels.standard();

    private Level level(String id) {
        return levels.byId(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "ban_tw,tinh_uy",
        "ban_tw,ban_tinh_uy",
        "tinh_uy,dang_uy_khoi",
        "tinh_uy,huyen_uy",
        "tinh_uy,dang_uy_xa",
        "dang_uy_khoi,dang_uy_co_so",
        "dang_uy_co_so,chi_bo",
        "tw,chi_bo",
        "chinh_phu,bo",
        "chinh_phu,ubnd_xa",
        "ubnd_tinh,so",
        "tinh_uy,so",
        "dang_uy_khoi,so",
        "mttq_tw,mttq_xa",
        "dang_uy_xa,mttq_xa",
        "doan_tw,doan"
    })
    void a_level_stands_above_all_that_it_directs(String above, String below) {
        assertThat(levels.isAbove(level(above), level(below))).isEqualTo(Standing.ABOVE);
        assertThat(levels.isAbove(level(below), level(above))).isEqualTo(Standing.NOT_ABOVE);
    }

    @Test
    void no_level_stands_above_itself() {
        assertThat(levels.all())
                .allSatisfy(level -> assertThat(levels.isAbove(level, level)).isEqualTo(Standing.NOT_ABOVE));
    }

    @Test
    void a_commune_never_stands_above_a_province_though_nothing_relates_them() {
        assertThat(levels.isAbove(level("mttq_xa"), level("so"))).isEqualTo(Standing.NOT_ABOVE);
    }

    @ParameterizedTest
    @CsvSource({"bo,mttq_xa", "so,ubnd_xa", "dang_uy_co_so,so", "doan,dang_uy_xa"})
    void what_the_table_does_not_relate_stays_unknown(String one, String other) {
        assertThat(levels.isAbove(level(one), level(other))).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void the_district_ended_with_june_2025() {
        Validity district = level("huyen_uy").validity();
        assertThat(district.contains(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(district.contains(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void an_unknown_superior_is_named_with_its_line() {
        assertThatThrownBy(() -> Levels.of(table("a\tparty\tA\tA\t\t1\tb\t\t\tlaw\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("l.tsv:2: no level \"b\"");
    }

    @Test
    void a_circle_of_superiors_is_refused() {
        assertThatThrownBy(() -> Levels.of(table("a\tparty\tA\tA\t\t1\tb\t\t\tlaw\nb\tparty\tB\tB\t\t1\ta\t\t\tlaw\n")))
                .hasMessage("l.tsv:2: stands above itself");
    }

    @Test
    void a_word_for_no_system_is_refused() {
        assertThatThrownBy(() -> Levels.of(table("a\tdang\tA\tA\t\t1\t\t\t\tlaw\n")))
                .hasMessageStartingWith("l.tsv:2: not a system");
    }

    private static DataTable table(String rows) {
        return DataTable.of("l.tsv", "id\tsystem\tname\tenglish\tsymbols\ttier\tsuperiors\tfrom\tto\tsource\n" + rows);
    }
}
