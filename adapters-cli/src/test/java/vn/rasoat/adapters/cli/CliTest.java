package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private static final Pattern ENGLISH_HEADINGS = Pattern.compile("Usage|Options|Commands|Missing|Unknown|Default");

    @TempDir
    private Path folder;

    private Desk.Outcome run(String... arguments) {
        return new Desk(folder).run(arguments);
    }

    private Desk.Outcome run(String line) {
        return run(line.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "check --help",
                "outline --help",
                "rules --help",
                "rules list --help",
                "rules show --help",
                "obligations --help",
                "generate-completion --help"
            })
    void every_command_explains_itself_in_vietnamese(String line) {
        Desk.Outcome run = run(line);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Cách gọi: rasoat").doesNotContain("${").doesNotContainPattern(ENGLISH_HEADINGS);
        assertThat(run.out().lines())
                .allSatisfy(told -> assertThat(DisplayText.width(told)).isLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang en --help", "--help --lang=en", "check --lang en --help", "rules --help --lang EN"})
    void every_command_explains_itself_in_english(String line) {
        assertThat(run(line).out()).contains("Usage: rasoat").doesNotContain("Cách gọi", "Tùy chọn", "Mặc định");
    }

    @Test
    void every_option_is_explained() {
        for (String command : new String[] {"check", "outline", "obligations"}) {
            assertThat(run(command, "--help").out().lines())
                    .as(command)
                    .noneMatch(told -> told.matches("\\s+-.*--[a-z-]+(=\\S+)?\\s*"))
                    .noneMatch(told -> told.matches("\\s+--[a-z-]+=\\S{1,10}\\s*"));
        }
    }

    @Test
    void help_shows_no_command_that_does_not_exist() {
        assertThat(run("--help").out()).doesNotContain("pack ", "html");
    }

    @Test
    void the_version_is_told() {
        assertThat(run("--version").out()).isEqualTo("rasoat 9.9\n");
        assertThat(run("-V").status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek | Không có lệnh «chek». Có phải ý bạn là «check»?",
                "xyz | Không có lệnh «xyz».",
                "check | Thiếu TỆP.",
                "obligations | Thiếu VĂN_BẢN.",
                "rules | Chưa nêu lệnh: rasoat rules list",
                "rules lst | Không có lệnh «lst». Có phải ý bạn là «list»?",
                "rules show | Thiếu MÃ.",
                "check a --formt json | Không có tùy chọn «--formt». Có phải ý bạn là «--format»?",
                "check a --format | Thiếu giá trị sau --format.",
                "check a --format json --format text | Tùy chọn --format chỉ được nêu một lần.",
                "check a --fail-on fatal | «fatal» không dùng được cho --fail-on. Chọn một trong: error, warning, info.",
                "check a --system youth | Chọn một trong: party, state, front.",
                "check a --lang fr | «fr» không dùng được cho --lang. Chọn một trong: vi, en.",
                "outline a b | Thừa «b».",
                "outline a --format sarif | Chọn một trong: text, json.",
                "--versoin | Không có tùy chọn «--versoin». Có phải ý bạn là «--version»?",
            })
    void a_wrong_call_is_told_what_is_wrong_with_it(String line, String told) {
        Desk.Outcome run = run(line);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(told)
                .doesNotContainPattern(ENGLISH_HEADINGS)
                .doesNotContain("\tat ");
    }

    @Test
    void no_command_at_all_is_a_wrong_call() {
        assertThat(run(new String[0]).err()).isEqualTo("rasoat: Chưa nêu lệnh. Xem các lệnh: rasoat --help\n");
        assertThat(run(new String[0]).status()).isEqualTo(2);
    }

    @Test
    void a_wrong_call_is_told_in_english_where_that_is_asked_for() {
        assertThat(run("check a --lang en --formt").err())
                .isEqualTo("rasoat: There is no option «--formt». Did you mean «--format»?\n"
                        + "rasoat: For help: rasoat check --help\n");
    }

    @Test
    void a_file_may_be_called_like_an_option() {
        Desk.Outcome run = new Desk(folder).with("--lang", "conforms").run("check", "--", "--lang");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("ĐẠT  --lang");
    }

    /** Names in the script are made of the labels of options, which bash takes only where they are of plain letters. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_script_for_completion_is_one_that_bash_can_read(String language) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash");
        Path script = folder.resolve("script");
        Files.writeString(script, run("generate-completion", "--lang", language).out());
        String calls = "source " + script + "; COMP_WORDS=(rasoat check --format ''); COMP_CWORD=3;"
                + " _complete_rasoat 2>/dev/null; echo ${COMPREPLY[@]}";
        Process bash = new ProcessBuilder("/bin/bash", "-c", calls)
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.strip()).isEqualTo("text json sarif junit markdown");
    }

    @Test
    void the_script_for_completion_knows_the_commands_and_the_choices() {
        assertThat(run("generate-completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("complete -F _complete_rasoat", "obligations", "\"text\" \"json\" \"sarif\"");
    }
}
