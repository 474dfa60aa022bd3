package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> RULES = List.of("number-form", "date-form", "report-undated", "report-missing");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "numberform, number-form",
                "Date-Form, date-form",
                "report-undate, report-undated",
                "reprot-missing, report-missing",
                "signature, -",
                "x, -",
                "'', -"
            })
    void the_candidate_with_the_fewest_corrections_is_meant_or_none(String word, String meant) {
        assertThat(Nearest.to(word, RULES).orElse(null)).isEqualTo(meant);
    }
}
