package vn.rasoat.domain.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 8);
    private final Validity validity = new Validity(FIRST, LAST);

    @Test
    void both_ends_are_inside() {
        assertThat(validity.contains(FIRST)).isTrue();
        assertThat(validity.contains(LAST)).isTrue();
    }

    @Test
    void the_days_beyond_the_ends_are_outside() {
        assertThat(validity.contains(FIRST.minusDays(1))).isFalse();
        assertThat(validity.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void an_open_end_holds_every_day() {
        assertThat(new Validity(null, LAST).contains(LocalDate.of(1945, 9, 2))).isTrue();
        assertThat(new Validity(FIRST, null).contains(LocalDate.of(2100, 1, 1))).isTrue();
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Validity(LAST, FIRST));
    }
}
