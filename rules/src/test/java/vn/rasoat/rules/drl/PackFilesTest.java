package vn.rasoat.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The build drops without a word a folder that has no kbase line, and a file whose package is not its folder's. */
class PackFilesTest {
    private static final Path SOURCES = Path.of("src", "main", "resources");
    private static final Path PACKS = SOURCES.resolve(Path.of("vn", "rasoat", "rules", "pack"));

    @TestFactory
    Stream<DynamicTest> every_rule_file_of_a_pack_is_compiled_as_the_rule_of_its_name() {
        return foldersWithRules()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertThat(rulesCompiledFrom(folder)).containsExactlyElementsOf(rulesWrittenIn(folder))));
    }

    private static Stream<Path> foldersWithRules() {
        return Files.isDirectory(PACKS)
                ? entriesOf(PACKS)
                        .filter(Files::isDirectory)
                        .filter(folder -> !rulesWrittenIn(folder).isEmpty())
                : Stream.empty();
    }

    private static List<String> rulesWrittenIn(Path folder) {
        return entriesOf(folder)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".drl"))
                .map(name -> name.substring(0, name.length() - ".drl".length()))
                .sorted()
                .toList();
    }

    private static List<String> rulesCompiledFrom(Path folder) {
        String drlPackage = SOURCES.relativize(folder)
                .toString()
                .replace(folder.getFileSystem().getSeparator(), ".");
        return KnowledgeBase.load(drlPackage).rules().stream()
                .map(rule -> DrlRule.idOf(rule.name()))
                .distinct()
                .toList();
    }

    private static Stream<Path> entriesOf(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
