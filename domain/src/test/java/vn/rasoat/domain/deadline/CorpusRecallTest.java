package vn.rasoat.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs where real documents lie beside the repository, or where the property rasoat.corpus names their folder. */
class CorpusRecallTest {
    private static final Path CORPUS = Path.of(System.getProperty("rasoat.corpus", "../../shared/corpus"));
    private static final Pattern DEADLINES = Pattern.compile("\"deadlines\"\\s*:\\s*\\[([^\\]]*)]");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void nearly_every_deadline_marked_by_hand_is_found() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: no real documents in " + CORPUS.toAbsolutePath());
        List<String> missed = new ArrayList<>();
        int wanted = 0;
        for (Path expected : expectations()) {
            List<String> marked = marked(expected);
            List<String> found = found(expected);
            wanted += marked.size();
            marked.stream().filter(text -> !isAmong(text, found)).forEach(missed::add);
        }

        assertThat(wanted).isPositive();
        assertThat(missed).hasSizeLessThanOrEqualTo(wanted * 5 / 100);
    }

    private static List<Path> expectations() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> marked(Path expected) throws IOException {
        Matcher deadlines = DEADLINES.matcher(Files.readString(expected));
        if (!deadlines.find()) {
            return List.of();
        }
        return STRING.matcher(deadlines.group(1))
                .results()
                .map(match -> folded(match.group(1)))
                .toList();
    }

    private static List<String> found(Path expected) throws IOException {
        String name = expected.getFileName().toString().replace(".expected.json", ".txt");
        String text = Normalizer.normalize(Files.readString(expected.resolveSibling(name)), Normalizer.Form.NFC);
        return TimeExpressions.find(text, null).stream()
                .map(expression -> folded(expression.text()))
                .toList();
    }

    private static boolean isAmong(String marked, List<String> found) {
        return found.stream().anyMatch(text -> marked.contains(text) || text.contains(marked));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}/-]+", " ")
                .strip();
    }
}
