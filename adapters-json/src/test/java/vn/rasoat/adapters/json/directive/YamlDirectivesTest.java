package vn.rasoat.adapters.json.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.DirectiveLibrary;

class YamlDirectivesTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_and_a_folder_are_read_into_one_library() throws IOException {
        Path file = write("one.txt", "A");
        Path sub = Files.createDirectory(folder.resolve("many"));
        write("many/b.yaml", "B");
        write("many/c.YML", "C");

        assertThat(ids(YamlDirectives.read(List.of(file, sub)))).containsExactly("A", "B", "C");
    }

    @Test
    void of_a_folder_only_its_own_visible_yaml_files_are_read() throws IOException {
        write("a.yaml", "A");
        write("read-me.md", "X");
        write(".hidden.yaml", "X");
        Files.createDirectory(folder.resolve("below"));
        write("below/b.yaml", "X");
        Files.createDirectory(folder.resolve("folder.yaml"));

        assertThat(ids(YamlDirectives.read(folder))).containsExactly("A");
    }

    @Test
    void a_file_given_twice_is_read_once() throws IOException {
        Path file = write("a.yaml", "A");

        assertThat(ids(YamlDirectives.read(List.of(folder, file, folder.resolve("./a.yaml")))))
                .containsExactly("A");
    }

    @Test
    void a_directive_remembers_its_file_and_the_digest_of_its_bytes() throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.writeString(
                file,
                "directive: {id: A, type: Chỉ thị, issuer: B, system: party, subject: c, text: complete}\n"
                        + "obligations: []\n");

        Directive.Source source = YamlDirectives.read(file).directives().get(0).source();
        assertThat(source.file()).isEqualTo(file.toString());
        assertThat(source.sha256()).isEqualTo("f373b5b359b014df18694e25e0818240a103d49614312d0372379c1f457c3ca7");
    }

    @Test
    void a_folder_without_directives_and_a_path_that_is_not_there_are_told() {
        Path missing = folder.resolve("missing.yaml");

        List<RuleFileProblem> problems = problems(List.of(folder, missing));
        assertThat(problems).extracting(RuleFileProblem::place).containsExactly(folder.toString(), missing.toString());
        assertThat(problems.get(0).wording().vi()).contains("không có tệp .yaml");
        assertThat(problems.get(1).wording().vi()).isEqualTo("Không có tệp này.");
    }

    @Test
    void the_faults_of_all_files_are_told_by_file_and_line() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "directive: {}\nobligations: 5\n");
        Files.writeString(folder.resolve("a.yaml"), "x: y\n");
        write("c.yaml", "C");

        List<RuleFileProblem> problems = problems(List.of(folder));
        assertThat(problems).isSorted();
        assertThat(problems)
                .extracting(RuleFileProblem::file)
                .containsOnly(
                        folder.resolve("a.yaml").toString(),
                        folder.resolve("b.yaml").toString());
    }

    @Test
    void one_id_in_two_files_is_told_in_both() throws IOException {
        Path one = write("1.yaml", "A");
        Path two = write("2.yaml", "A");

        assertThat(problems(List.of(folder)))
                .extracting(RuleFileProblem::place)
                .containsExactly(one + ":2:7", two + ":2:7");
    }

    @Test
    void one_document_under_two_ids_is_told_in_both() throws IOException {
        Path one = write("1.yaml", "A", "number: 05-CT/TU", "issuedOn: 2024-05-06");
        Path two = write("2.yaml", "B", "number: 05-CT/TU", "issuedOn: 2024-05-06");

        List<RuleFileProblem> problems = problems(List.of(folder));
        assertThat(problems).extracting(RuleFileProblem::file).containsExactly(one.toString(), two.toString());
        assertThat(problems.get(0).wording().vi()).contains("«A», «B»");
    }

    @Test
    void carrying_out_what_is_not_there_is_told_at_the_word_with_the_nearest_id() throws IOException {
        Path one = write("1.yaml", "A", "implements: [C, 97-HD/BTGTƯ]");
        write("2.yaml", "97-HD/BTGTW");
        write("3.yaml", "C");

        List<RuleFileProblem> problems = problems(List.of(folder));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place()).isEqualTo(one + ":8:19");
        assertThat(problems.get(0).wording().vi()).contains("«97-HD/BTGTƯ»").contains("Từ gần nhất: «97-HD/BTGTW»");
    }

    @Test
    void a_circle_is_told_in_every_file_of_it() throws IOException {
        Path one = write("1.yaml", "A", "implements: [B]");
        Path two = write("2.yaml", "B", "implements: [A]");

        List<RuleFileProblem> problems = problems(List.of(folder));
        assertThat(problems).extracting(RuleFileProblem::place).containsExactly(one + ":8:16", two + ":8:16");
        assertThat(problems.get(0).wording().vi()).contains("A → B → A");
    }

    @Test
    void own_directives_stand_beside_the_shipped_ones_and_take_the_place_of_one_with_their_id() throws IOException {
        int shipped = YamlDirectives.shipped().directives().size();
        Path file = write("a.yaml", "97-HD/BTGTW", "implements: [21-KL/TW]");
        write("b.yaml", "A", "implements: [97-HD/BTGTW]");

        DirectiveLibrary library = YamlDirectives.shippedWith(List.of(folder));
        assertThat(library.directives()).hasSize(shipped + 1);
        assertThat(library.byId("97-HD/BTGTW").orElseThrow().source().file()).isEqualTo(file.toString());
        assertThat(library.ancestors("A")).extracting(Directive::id).containsExactly("97-HD/BTGTW", "21-KL/TW");
        assertThat(ids(YamlDirectives.shippedWith(List.of()))).isEqualTo(ids(YamlDirectives.shipped()));
    }

    @Test
    void the_message_for_developers_names_every_place() throws IOException {
        Path file = write("a.yaml", "A", "levle: tw", "plac: b");

        RuleFileException refused = catchThrowableOfType(RuleFileException.class, () -> YamlDirectives.read(folder));
        assertThat(refused).hasMessageContaining(file + ":8:3: No such key here: «levle». The nearest word: «level».");
        assertThat(refused).message().hasLineCount(2);
    }

    private static List<RuleFileProblem> problems(List<Path> paths) {
        return catchThrowableOfType(RuleFileException.class, () -> YamlDirectives.read(paths))
                .problems();
    }

    private static List<String> ids(DirectiveLibrary library) {
        return library.directives().stream().map(Directive::id).toList();
    }

    private Path write(String name, String id, String... more) throws IOException {
        String keys = more.length == 0 ? "" : "  " + String.join("\n  ", more) + "\n";
        return Files.writeString(
                folder.resolve(name),
                "directive:\n  id: " + id + "\n  type: Chỉ thị\n  issuer: Tỉnh ủy Lam Giang\n  system: party\n"
                        + "  subject: văn hóa đọc\n  text: complete\n" + keys + "obligations: []\n");
    }
}
