package vn.rasoat.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs over real documents where they lie beside the repository, and is skipped where they do not. */
class CitationCorpusTest {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
    private static final Pattern CITATIONS = Pattern.compile("\"citations\": \\[([^\\]]*)]");
    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

    @Test
    void every_citation_marked_by_hand_is_found() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: no real documents beside the repository");
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path expected : files.filter(file -> file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList()) {
                check(expected);
            }
        }
    }

    private static void check(Path expected) throws IOException {
        String marks = Files.readString(expected, StandardCharsets.UTF_8);
        if (marks.contains("\"unreadable\": true") || marks.contains("\"notPlan\": true")) {
            return;
        }
        Path document = Path.of(expected.toString().replace(".expected.json", ".txt"));
        List<String> found = CitationFinder.find(Files.readString(document, StandardCharsets.UTF_8)).stream()
                .map(citation -> citation.number().key())
                .toList();
        assertThat(found)
                .as(document.getFileName().toString())
                .containsAll(wanted(marks).stream()
                        .map(number -> DocumentNumber.of(number).key())
                        .toList());
    }

    private static List<String> wanted(String marks) {
        Matcher list = CITATIONS.matcher(marks);
        return list.find()
                ? STRING.matcher(list.group(1))
                        .results()
                        .map(result -> result.group(1))
                        .filter(number -> !number.contains("…"))
                        .toList()
                : List.of();
    }
}
