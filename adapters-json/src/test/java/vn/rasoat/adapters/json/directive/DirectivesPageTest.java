package vn.rasoat.adapters.json.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.Obligation;

/** The page for those who write directive files must be as true as the program. */
class DirectivesPageTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TOLD = Pattern.compile("^13\\.yaml:.*$", Pattern.MULTILINE);

    private String page = "";
    private List<String> samples = List.of();

    @BeforeEach
    void read_the_page() throws IOException {
        page = Files.readString(Path.of("..", "docs", "directives.md"));
        samples = YAML.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void the_whole_sample_is_sound_and_shows_every_kind() {
        Directive sample = Sample.read(samples.get(0));

        assertThat(sample.obligations())
                .extracting(Obligation::getClass)
                .doesNotHaveDuplicates()
                .hasSize(Kind.values().length);
    }

    @Test
    void the_faulty_sample_is_told_of_as_the_page_says() {
        Problems problems = new Problems("13.yaml");
        DirectiveFile.read(
                samples.get(1).getBytes(StandardCharsets.UTF_8), new Directive.Source("13.yaml", ""), problems);

        assertThat(problems.all().stream()
                        .sorted()
                        .map(problem ->
                                problem.place() + ": " + problem.wording().vi()))
                .isEqualTo(TOLD.matcher(page).results().map(MatchResult::group).toList());
    }

    @Test
    void every_word_that_a_file_may_use_stands_on_the_page() {
        assertThat(Vocabulary.levels()).allMatch(word -> page.contains("`" + word + "`"));
        assertThat(Vocabulary.roles()).allMatch(word -> page.contains("`" + word + "`"));
        assertThat(Vocabulary.systems()).allMatch(word -> page.contains("`" + word + "`"));
        assertThat(Kind.words()).allMatch(word -> page.contains("`" + word + "`"));
        assertThat(Kind.keysOfAll()).allMatch(word -> page.contains("`" + word + "`"));
    }
}
