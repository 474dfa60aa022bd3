package vn.rasoat.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Location;

class WrittenDayTest {

    @ParameterizedTest
    @CsvSource({"9, true", "09, false", "10, false"})
    void day_below_ten_takes_a_zero(String day, boolean unpadded) {
        assertThat(day(day, "5", "2024").dayUnpadded()).isEqualTo(unpadded);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "02, false", "10, false", "12, false"})
    void only_the_first_two_months_take_a_zero(String month, boolean unpadded) {
        assertThat(day("10", month, "2024").monthUnpadded()).isEqualTo(unpadded);
    }

    @ParameterizedTest
    @CsvSource({"02, false", "03, true", "09, true", "10, false", "3, false"})
    void months_from_march_on_take_none(String month, boolean padded) {
        assertThat(day("10", month, "2024").monthPadded()).isEqualTo(padded);
    }

    @Test
    void leap_day_is_real_in_leap_years_only() {
        assertThat(day("29", "02", "2024").real()).isTrue();
        assertThat(day("29", "02", "2023").real()).isFalse();
    }

    @Test
    void blank_day_is_neither_filled_nor_unreal() {
        assertThat(day("", "02", "2023").filled()).isFalse();
        assertThat(day("", "02", "2023").real()).isTrue();
    }

    private static WrittenDay day(String day, String month, String year) {
        return WrittenDay.of(new Head.DateLine("…", "Sơn Hà", day, month, year, Location.line(6)));
    }
}
