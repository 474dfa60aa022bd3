package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample chain: the faults that were planted are found where they stand, and nothing else is accused. */
class ExamplesTest {
    private static final Path EXAMPLES = Checked.ROOT.resolve("examples");

    @TestFactory
    Stream<DynamicTest> every_planted_fault_is_found_at_its_line_and_no_other() {
        return expectations()
                .map(file -> DynamicTest.dynamicTest(EXAMPLES.relativize(file).toString(), () -> {
                    JsonNode expected = new JsonMapper().readTree(file);
                    Path document = file.resolveSibling(expected.get("file").asString());
                    Checked checked = Checked.of(
                            document,
                            "--directives",
                            document.resolveSibling("directives").toString());
                    assertThat(shown(checked)).isEqualTo(planted(expected));
                }));
    }

    @Test
    void mended_draft_conforms() {
        Checked checked = Checked.of(
                EXAMPLES.resolve("5-du-thao-don-vi-da-sua.txt"),
                "--directives",
                EXAMPLES.resolve("directives").toString());
        assertThat(checked.status()).isZero();
        assertThat(checked.document().get("verdict").asString()).isEqualTo("conforms");
    }

    private static Stream<Path> expectations() {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".expected.json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rule and line; the line of what is absent does not matter. */
    private static Set<String> planted(JsonNode expected) {
        Set<String> planted = new TreeSet<>();
        for (JsonNode finding : expected.get("findings")) {
            int line = finding.get("line").asInt();
            planted.add(finding.get("rule").asString() + (line == 0 ? "" : " " + line));
        }
        return planted;
    }

    private static Set<String> shown(Checked checked) {
        Set<String> absent =
                Set.of("link-required", "material-required", "section-required", "recipient-parent-missing");
        return checked.found("violated").stream()
                .map(found -> found.rule() + (absent.contains(found.rule()) ? "" : " " + found.line()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
