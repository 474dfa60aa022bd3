package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExitStatusTest {
    @ParameterizedTest
    @CsvSource({"0,0,0", "0,3,3", "3,1,1", "1,2,2", "3,2,2", "0,1,1", "0,2,2"})
    void of_several_two_wins_then_one_then_three(int one, int other, int winner) {
        ExitStatus first = ExitStatus.ofCode(one);
        ExitStatus second = ExitStatus.ofCode(other);
        assertThat(first.or(second).code()).isEqualTo(winner);
        assertThat(second.or(first).code()).isEqualTo(winner);
    }

    @ParameterizedTest
    @EnumSource(ExitStatus.class)
    void a_status_is_known_by_its_code(ExitStatus status) {
        assertThat(ExitStatus.ofCode(status.code())).isEqualTo(status);
    }

    @Test
    void there_is_no_fourth_fault() {
        assertThatThrownBy(() -> ExitStatus.ofCode(4)).isInstanceOf(IllegalArgumentException.class);
    }
}
