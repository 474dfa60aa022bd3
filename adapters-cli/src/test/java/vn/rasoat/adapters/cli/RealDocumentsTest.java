package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real documents, where they are at hand: in {@code ../shared/corpus} beside the repository. Reviewers wrote down what is
 * wrong with each; a line that differs by one is the same place.
 */
class RealDocumentsTest {
    private static final Path CORPUS = Checked.ROOT.resolveSibling("shared").resolve("corpus");

    @BeforeEach
    void real_documents_are_at_hand() {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: no real documents in " + CORPUS);
    }

    @ParameterizedTest
    @CsvSource({
        "000, heading-number-repeated, 92",
        "000, heading-level-repeated, 80",
        "000, number-form, 3",
        "000, quotes-mixed, 100",
        "000, report-unaddressed, 118",
        "001, aggregator-order, 159",
        "001, section-required, 85",
        "001, title-misquoted, 7",
        "001, closing-mark, 161",
        "001, tone-marks-mixed, 9",
        "002, heading-promise-unkept, 106",
        "002, report-addressee-not-recipient, 278",
        "002, section-required, 106",
        "004, tasked-body-not-recipient, 80",
        "004, tasked-body-not-recipient, 88",
        "004, tasked-body-not-recipient, 90",
        "004, heading-promise-unkept, 18",
        "004, citation-incomplete, 6",
        "11-, citation-misdated, 109",
        "14-, citation-incomplete, 30",
        "18-, report-addressee-not-recipient, 179",
        "34-, body-not-existing, 50",
        "03-, report-later-than-parent, 237",
        "08-, report-missing, 151"
    })
    void defect_that_a_reviewer_wrote_down_is_reported_at_its_line(String document, String rule, int line) {
        assertThat(lines(document, "violated", rule)).anyMatch(found -> Math.abs(found - line) <= 1);
    }

    @ParameterizedTest
    @CsvSource({"000, 118", "002, 279", "004, 92"})
    void report_without_a_day_is_undecided_where_the_superiors_are_not_at_hand(String document, int line) {
        assertThat(lines(document, "undecided", "report-undated")).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11-|citation-misdated",
                "14-|none",
                "18-|recipient-parent-missing",
                "24-|none",
                "31-|none",
                "34-|recipient-parent-missing",
                "004|none",
                "002|none"
            })
    void issued_document_is_accused_of_no_error_that_a_reviewer_did_not_find(String document, String allowed) {
        Set<String> errors = Checked.of(file(document)).found("violated").stream()
                .filter(found -> found.severity().equals("error"))
                .map(Checked.Found::rule)
                .collect(Collectors.toSet());
        assertThat(errors).isSubsetOf(Set.of(allowed));
    }

    @Test
    void plan_that_reports_a_day_early_is_not_accused_about_its_reports() {
        assertThat(Checked.of(file("05-")).found("violated"))
                .noneMatch(found -> found.rule().startsWith("report-"));
    }

    @ParameterizedTest
    @CsvSource({"003", "39-"})
    void what_is_no_plan_or_cannot_be_read_is_refused(String document) {
        Checked checked = Checked.of(file(document));
        assertThat(checked.status()).isEqualTo(3);
        assertThat(checked.document().get("verdict").asString()).isEqualTo("unreadable");
    }

    private static List<Integer> lines(String document, String outcome, String rule) {
        return Checked.of(file(document)).found(outcome).stream()
                .filter(found -> found.rule().equals(rule))
                .map(Checked.Found::line)
                .toList();
    }

    private static Path file(String start) {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
