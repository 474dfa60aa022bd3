package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line with the readers, rules and writers that it is shipped with. */
class InstalledPartsTest {
    private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();
    private static final String DRAFT = EXAMPLES.resolve("4-du-thao-don-vi.txt").toString();
    private static final String MENDED =
            EXAMPLES.resolve("5-du-thao-don-vi-da-sua.txt").toString();
    private static final String DIRECTIVES = EXAMPLES.resolve("directives").toString();

    private static final String DIRECTIVE = """
            directive:
              id: %s
              type: Kế hoạch
              number: %s
              issuedOn: 2024-03-01
              issuer: Tỉnh ủy Lam Giang
              system: party
              subject: đọc sách
              text: complete
              implements: [%s]
            obligations: []
            """;

    @TempDir
    private Path folder;

    private Desk desk() {
        return new Desk(folder);
    }

    @Test
    void a_draft_with_faults_violates_and_the_mended_one_conforms() {
        assertThat(desk().runInstalled("check", "--directives", DIRECTIVES, DRAFT)
                        .status())
                .isEqualTo(1);
        Desk.Outcome mended = desk().runInstalled("check", "--directives", DIRECTIVES, MENDED);
        assertThat(mended.status()).as(mended.out()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit", "markdown", "text"})
    void every_format_is_written_the_same_way_twice(String format) {
        String[] call = {"check", "--directives", DIRECTIVES, "--format", format, DRAFT, "missing.txt", MENDED};
        Desk.Outcome first = desk().runInstalled(call);
        assertThat(first.status()).isEqualTo(2);
        assertThat(first.out())
                .contains("missing.txt")
                .isEqualTo(desk().runInstalled(call).out());
    }

    @Test
    void an_outline_is_written_as_json() {
        Desk.Outcome run = desk().runInstalled("outline", "--format", "json", DRAFT);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("{\n  \"document\": {\n    \"system\": \"party\"");
    }

    @Test
    void every_rule_that_is_listed_can_be_shown() {
        Desk.Outcome list = desk().runInstalled("rules", "list");
        assertThat(list.status()).isZero();
        Stream<String> ids = list.out()
                .lines()
                .filter(line -> line.startsWith("  ") && line.matches("  [a-z-]+  .*"))
                .map(line -> line.strip().split(" ", 2)[0]);
        assertThat(ids)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(
                                desk().runInstalled("rules", "show", id).status())
                        .as(id)
                        .isZero());
    }

    @Test
    void a_directive_file_tells_its_obligations_and_those_it_inherits() {
        Desk.Outcome run = desk().runInstalled(
                        "obligations",
                        "--directives",
                        DIRECTIVES,
                        EXAMPLES.resolve("directives/125-KH-DUK.yaml").toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("125-KH/ĐUK  ").contains("Thừa hưởng từ Kế hoạch 188-KH/TU");
    }

    @ParameterizedTest
    @CsvSource({"10-KH/TU, 11-KH/TU, 11-KH/TU, 10-KH/TU, vòng", "10-KH/TU, '', 10-KH/TU, '', mã"})
    void directives_that_make_no_library_are_told_with_file_line_and_column(
            String oneId, String oneAbove, String otherId, String otherAbove, String told) throws IOException {
        Files.createDirectory(folder.resolve("d"));
        Desk desk = desk().with("d/a.yaml", DIRECTIVE.formatted(oneId, oneId, oneAbove))
                .with("d/b.yaml", DIRECTIVE.formatted(otherId, otherId, otherAbove));
        assertRefused(desk, told, "a.yaml:", "b.yaml:");
    }

    @Test
    void two_directives_that_are_one_document_are_told() throws IOException {
        Files.createDirectory(folder.resolve("d"));
        Desk desk = desk().with("d/a.yaml", DIRECTIVE.formatted("a", "10-KH/TU", ""))
                .with("d/b.yaml", DIRECTIVE.formatted("b", "10-KH/TU", ""));
        assertRefused(desk, "là cùng một văn bản", "a.yaml:", "b.yaml:");
    }

    @Test
    void bad_yaml_is_told_with_file_line_and_column() throws IOException {
        Files.createDirectory(folder.resolve("d"));
        assertRefused(desk().with("d/a.yaml", "directive:\n\tid: x\n"), "Tab", "a.yaml:2:1: ");
        assertRefused(desk().with("d/a.yaml", "directive: {id: x, id: y}\nobligations: []\n"), "Khóa", "a.yaml:1:20: ");
        assertRefused(desk().with("d/a.yaml", ""), "trống", "a.yaml: ");
    }

    private static void assertRefused(Desk desk, String... told) {
        Desk.Outcome run = desk.runInstalled("check", "--directives", "d", DRAFT);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told).doesNotContain("\tat ");
    }

    @Test
    void what_is_no_document_is_refused_in_a_sentence_and_the_others_are_judged() throws IOException {
        Desk desk = desk().with("rỗng.txt", "");
        Files.write(desk.path("nhị-phân.bin"), new byte[] {0x7F, 'E', 'L', 'F', 0, 1, 2, 3, 0, 0});
        byte[] large = new byte[50 << 20];
        Arrays.fill(large, (byte) 'a');
        Files.write(desk.path("lớn.txt"), large);
        Desk.Outcome run =
                desk.runInstalled("check", "--directives", DIRECTIVES, "rỗng.txt", "nhị-phân.bin", "lớn.txt", MENDED);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("KHÔNG ĐỌC ĐƯỢC  rỗng.txt: ", "KHÔNG ĐỌC ĐƯỢC  nhị-phân.bin: ", "KHÔNG ĐỌC ĐƯỢC  lớn.txt: ")
                .contains("ĐẠT  " + MENDED);
        assertThat(run.err()).doesNotContain("\tat ");
    }
}
