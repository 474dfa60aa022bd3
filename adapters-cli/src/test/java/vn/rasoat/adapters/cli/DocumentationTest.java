package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every command that the documentation shows is run, with the real parts, from the root of the repository. A block of a
 * page reads {@code $ ./rasoat …}, then what it prints, and where it does not end with 0 the line
 * {@code [mã kết thúc: 1]}. A line {@code …} stands for any number of lines.
 */
class DocumentationTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String PROMPT = "$ ./rasoat ";
    private static final String STATUS = "[mã kết thúc: ";

    @TestFactory
    Stream<DynamicTest> every_command_that_a_page_shows_prints_what_the_page_says() {
        List<Shown> shown = pages().flatMap(page -> shown(page).stream()).toList();
        assertThat(shown).as("commands shown in the documentation").hasSizeGreaterThan(3);
        return shown.stream().map(one -> DynamicTest.dynamicTest(one.toString(), one::holds));
    }

    private static Stream<Path> pages() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            List<Path> pages =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .toList());
            pages.add(ROOT.resolve("README.md"));
            pages.add(ROOT.resolve("examples/README.md"));
            return pages.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Shown> shown(Path page) {
        List<Shown> found = new ArrayList<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(page, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(PROMPT)) {
                int end = i + 1;
                while (end < lines.size()
                        && !lines.get(end).startsWith("```")
                        && !lines.get(end).startsWith("$ ")) {
                    end++;
                }
                found.add(new Shown(
                        ROOT.relativize(page) + ":" + (i + 1),
                        lines.get(i).substring(PROMPT.length()).strip(),
                        lines.subList(i + 1, end)));
            }
        }
        return found;
    }

    /** A command and what stands under it. */
    private record Shown(String place, String command, List<String> below) {

        void holds() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Surroundings around = new Surroundings(
                    new ByteArrayInputStream(new byte[0]), out, err, Terminal.NONE, Desk.TODAY, ROOT, false);
            ExitStatus status = new Cli(around, new InstalledParts()).run(command.split("\\s+"));
            String said = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
            assertThat(status.code()).as(said).isEqualTo(expectedStatus());
            if (!expected().isEmpty()) {
                matches(expected(), said.lines().toList());
            }
        }

        private int expectedStatus() {
            return below.stream()
                    .filter(line -> line.startsWith(STATUS))
                    .findFirst()
                    .map(line -> Integer.parseInt(line.substring(STATUS.length(), line.length() - 1)))
                    .orElse(0);
        }

        /** Without the status and the blank lines at the end. */
        private List<String> expected() {
            List<String> lines = new ArrayList<>(
                    below.stream().filter(line -> !line.startsWith(STATUS)).toList());
            while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
                lines.remove(lines.size() - 1);
            }
            return lines;
        }

        private static void matches(List<String> expected, List<String> lines) {
            int at = 0;
            boolean skipping = false;
            for (String line : expected) {
                if (line.equals("…")) {
                    skipping = true;
                    continue;
                }
                while (skipping && at < lines.size() && !lines.get(at).equals(line)) {
                    at++;
                }
                assertThat(at).as("«%s» is printed", line).isLessThan(lines.size());
                assertThat(lines.get(at)).isEqualTo(line);
                at++;
                skipping = false;
            }
        }

        @Override
        public String toString() {
            return place + ": rasoat " + command;
        }
    }
}
