package vn.rasoat.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypeLimitTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 9);

    @Test
    void limits_hold_from_the_first_day_of_the_regulation() {
        assertThat(TypeLimit.on(FIRST_DAY)).isNotEmpty().allMatch(TypeLimit::inForce);
        assertThat(TypeLimit.on(FIRST_DAY.minusDays(1))).isNotEmpty().noneMatch(TypeLimit::inForce);
    }

    @Test
    void nobody_is_kept_from_issuing_a_plan() {
        assertThat(TypeLimit.on(FIRST_DAY)).noneMatch(limit -> limit.type().equals("Kế hoạch"));
    }
}
