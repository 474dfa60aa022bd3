package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.report.Verdict;
import vn.rasoat.domain.text.Language;

class MessagesTest {
    private static final Messages VI = Messages.in(Language.VI);
    private static final Messages EN = Messages.in(Language.EN);
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}|%n|\\$\\{[^}]*}");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(EN.bundle().keySet()).isEqualTo(VI.bundle().keySet());
        for (String key : VI.bundle().keySet()) {
            assertThat(places(EN.bundle().getString(key)))
                    .as(key)
                    .isEqualTo(places(VI.bundle().getString(key)));
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_constant_has_its_word() {
        List<Enum<?>> obstacles = List.of(InputDocument.Obstacle.values());
        assertWords("unreadable", obstacles);
        assertWords("verdict", List.of(Verdict.values()));
        assertWords("tabled", List.of(Verdict.values()));
        assertWords("severity", List.of(Severity.values()));
        assertWords("heading", List.of(Severity.values()));
        assertWords("system", List.of(PoliticalSystem.values()));
        assertWords("purpose", List.of(Deadline.Purpose.values()));
        assertWords("recipient", List.of(Recipient.Purpose.values()));
        assertWords("confidence", List.of(Obligation.Confidence.values()));
    }

    private static void assertWords(String kind, List<? extends Enum<?>> constants) {
        assertThat(constants)
                .allSatisfy(constant -> assertThat(VI.word(kind, constant)).isNotBlank());
    }

    @Test
    void every_sentence_that_the_program_asks_for_is_there() throws IOException {
        Pattern asked = Pattern.compile("(?:text|count|wording|writeTitle|writeAll)\\(\\s*\"([a-z.A-Z]+)\"");
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/vn/rasoat/adapters/cli"))) {
            Set<String> keys = sources.flatMap(
                            source -> asked.matcher(content(source)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertThat(keys).hasSizeGreaterThan(50);
            assertThat(keys)
                    .allSatisfy(key -> assertThat(Arrays.asList(key, key + ".one", key + ".missing"))
                            .anyMatch(VI.bundle()::containsKey));
        }
    }

    private static String content(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
