package vn.rasoat.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.adapters.document.text.TextPlanReader;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.port.PlanReader;
import vn.rasoat.domain.report.AsOf;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.Report;
import vn.rasoat.rules.RulePackChecker;

class FormOfTheDayTest {

    @ParameterizedTest
    @CsvSource({
        "2018-04-03, party-form-2018",
        "2026-01-08, party-form-2018",
        "2026-01-09, party-form-2018",
        "2026-05-26, party-form-2018",
        "2026-05-27, party-form-2026",
        "2030-01-01, party-form-2026"
    })
    void exactly_one_pack_answers_for_the_party_s_form(LocalDate day, String pack) {
        assertThat(inForce("party-form", day)).containsExactly(pack);
    }

    @ParameterizedTest
    @CsvSource({"party-form, 2018-04-02", "state-form, 2020-03-04"})
    void before_its_first_day_no_pack_answers(String system, LocalDate day) {
        assertThat(inForce(system, day)).isEmpty();
        assertThat(inForce(system, day.plusDays(1))).hasSize(1);
    }

    @Test
    void report_says_that_no_pack_of_form_was_in_force() throws IOException {
        LocalDate first = LocalDate.of(2018, 4, 3);

        assertThat(check(first.minusDays(1)).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.vi()).contains("thể thức"));
        assertThat(check(first).notes()).isEmpty();
    }

    private static Report check(LocalDate day) throws IOException {
        try (InputStream in =
                FormOfTheDayTest.class.getResourceAsStream("/vn/rasoat/rules/pack/form/conforming-party-2018.txt")) {
            PlanReader.Done read = (PlanReader.Done) new TextPlanReader().read(Objects.requireNonNull(in));
            AsOf asOf = new AsOf(day, AsOf.Source.GIVEN);
            return RulePackChecker.installed().check(new CheckRequest(read.plan(), List.of(), asOf, null, null));
        }
    }

    private static List<String> inForce(String system, LocalDate day) {
        return RulePackChecker.installed().packs().stream()
                .filter(pack -> pack.id().startsWith(system) && pack.inForce().contains(day))
                .map(PackInfo::id)
                .toList();
    }
}
