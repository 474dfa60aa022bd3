package vn.rasoat.adapters.json.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.obligation.Obligation.Confidence;
import vn.rasoat.domain.obligation.Obligation.Due;

class ShippedDirectivesTest {

    private static final int LONGEST_QUOTATION = 40;

    @Test
    void the_index_names_every_file_of_the_folder_and_no_other() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            List<String> names = files.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(DirectiveFiles.INDEX))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(folder().resolve(DirectiveFiles.INDEX)))
                    .isEqualTo(names);
            assertThat(names).allMatch(name -> name.matches("[A-Za-z0-9-]+\\.yaml"));
        }
    }

    @Test
    void the_shipped_directives_make_a_library() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(YamlDirectives.shipped().directives()).hasSize((int) files.count() - 1);
        }
    }

    @Test
    void each_file_is_composed_text_and_tells_where_its_facts_were_read() throws Exception {
        for (DirectiveFiles.Content file : DirectiveFiles.shipped()) {
            String text = new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(file.name())
                    .isTrue();
            assertThat(text).as(file.name()).startsWith("# ");
        }
    }

    @Test
    void every_time_is_understood() {
        assertThat(obligations().flatMap(ShippedDirectivesTest::dues))
                .hasSizeGreaterThan(25)
                .allSatisfy(due -> assertThat(due.when().kind()).isNotBlank());
    }

    @Test
    void quotations_are_short_and_only_what_was_read_is_stated() {
        assertThat(obligations().map(Obligation::ground)).allSatisfy(ground -> {
            assertThat(ground.quotation().split(" ")).hasSizeLessThan(LONGEST_QUOTATION);
            assertThat(ground.quotation().isEmpty()).isEqualTo(ground.confidence() == Confidence.RELAYED);
        });
        assertThat(YamlDirectives.shipped().directives())
                .allSatisfy(directive -> assertThat(directive.obligations())
                        .allMatch(obligation ->
                                directive.complete() == (obligation.ground().confidence() == Confidence.STATED)));
    }

    @Test
    void every_link_leads_to_a_directive_of_the_library() {
        assertThat(obligations()
                        .filter(Obligation.RequiredLink.class::isInstance)
                        .map(Obligation.RequiredLink.class::cast))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(YamlDirectives.shipped().byId(link.linked())).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "82-KH/ĐUK, 88-KH/TU",
        "82-KH/ĐUK, 97-HD/BTGTW",
        "67-KH/ĐUK, 97-HD/BTGTW",
        "90-KH/TU, 97-HD/BTGTW",
        "HN-TU-2023, 97-HD/BTGTW",
        "13-CTr/TU, 21-KL/TW",
        "37-HD/BTGTW, 37-QĐ/TW",
        "37-HD/BTGTW, 03-KH/TW",
        "QN-TU-2022, 37-HD/BTGTW",
        "QN-TU-2022, 21-KL/TW",
        "MTTQ-LM-HD-2025, 33/KH-MTTQ-BTT",
        "MTTQ-LM-HD-2025, 05/TT-MTTW-BTT",
        "37-HD/BTGDVTW, 50-CT/TW",
    })
    void a_chain_leads_up_to_its_head(String below, String above) {
        assertThat(YamlDirectives.shipped().ancestors(below))
                .extracting(Directive::id)
                .contains(above);
    }

    @Test
    void the_campaign_of_the_book_is_linked_to_the_conclusion_but_does_not_carry_it_out() {
        assertThat(YamlDirectives.shipped().ancestors("97-HD/BTGTW")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01-KL/TW, 2021-05-18",
        "05-CT/TW, 2016-05-15",
        "21-KL/TW, 2021-10-25",
        "37-QĐ/TW, 2021-10-25",
        "71/NQ-CP, 2025-04-01",
        "57-NQ/TW, 2024-12-22",
        "46-CT/TW, 2025-05-16",
        "50-CT/TW, 2025-07-23",
    })
    void documents_that_are_often_misdated_have_their_true_day(String id, String day) {
        assertThat(YamlDirectives.shipped().byId(id).orElseThrow().identity().issuedOn())
                .hasToString(day);
    }

    @Test
    void a_document_whose_day_is_told_in_two_ways_has_none() {
        assertThat(YamlDirectives.shipped()
                        .byId("33/KH-MTTQ-BTT")
                        .orElseThrow()
                        .identity()
                        .issuedOn())
                .isNull();
    }

    @Test
    void seven_reports_are_due_in_the_election_each_with_words_of_its_own() {
        List<Obligation.ReportDuty> reports =
                YamlDirectives.shipped().byId("MTTQ-LM-HD-2025").orElseThrow().obligations().stream()
                        .filter(Obligation.ReportDuty.class::isInstance)
                        .map(Obligation.ReportDuty.class::cast)
                        .toList();

        assertThat(reports).hasSize(7);
        assertThat(reports)
                .extracting(Obligation.ReportDuty::keywords)
                .doesNotHaveDuplicates()
                .doesNotContain(List.of());
    }

    @Test
    void the_guidance_of_the_front_binds_plans_of_the_commune_on_the_election_only() {
        Directive directive = YamlDirectives.shipped().byId("MTTQ-LM-HD-2025").orElseThrow();

        assertThat(directive.place()).isEqualTo("Lương Minh");
        assertThat(directive.binding().levels()).containsExactly("mttq_xa");
        assertThat(directive.binding().topics()).allMatch(topic -> topic.contains("Quốc hội khóa XVI"));
    }

    private static Stream<Obligation> obligations() {
        return YamlDirectives.shipped().directives().stream().flatMap(directive -> directive.obligations().stream());
    }

    private static Stream<Due> dues(Obligation obligation) {
        if (obligation instanceof Obligation.ReportDuty report) {
            return report.dues().stream();
        }
        if (obligation instanceof Obligation.Completion completion) {
            return Stream.of(completion.due());
        }
        return obligation instanceof Obligation.OwnPlan plan ? Stream.ofNullable(plan.due()) : Stream.empty();
    }

    private static Path folder() throws URISyntaxException, IOException {
        URL index = Objects.requireNonNull(
                ShippedDirectivesTest.class.getResource(DirectiveFiles.SHIPPED + DirectiveFiles.INDEX));
        return Objects.requireNonNull(Path.of(index.toURI()).getParent());
    }
}
