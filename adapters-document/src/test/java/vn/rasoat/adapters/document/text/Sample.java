package vn.rasoat.adapters.document.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.rasoat.domain.port.PlanReader;

/** Văn bản mẫu: a document with what a person found in it, written beside it as {@code *.expected.json}. */
record Sample(Path file, JsonNode expected) {

    private static final Path ROOT = root();
    private static final Path FIXTURES =
            ROOT.resolve("adapters-document/src/test/resources/vn/rasoat/adapters/document");
    private static final Path EXAMPLES = ROOT.resolve("examples");

    /** Those that the repository holds: the fixtures of this module and the examples. */
    static List<Sample> ofTheRepository() {
        return Stream.of(FIXTURES, EXAMPLES)
                .flatMap(folder -> below(folder).stream())
                .toList();
    }

    /** Real documents, which the repository does not hold; empty where they are not at hand. */
    static List<Sample> ofTheCorpus() {
        String given = System.getProperty("rasoat.corpus");
        Path folder = given == null ? ROOT.resolveSibling("shared").resolve("corpus") : Path.of(given);
        return Files.isDirectory(folder) ? below(folder) : List.of();
    }

    static List<Sample> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".expected.json"))
                    .sorted()
                    .map(Sample::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample of(Path expectedFile) {
        JsonNode expected = JsonMapper.shared().readTree(expectedFile.toFile());
        return new Sample(expectedFile.resolveSibling(expected.get("file").asString()), expected);
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        return Files.isDirectory(folder.resolve("examples"))
                ? folder
                : folder.resolve("..").normalize();
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PlanReader.Reading read() {
        return read(text());
    }

    static PlanReader.Reading read(String text) {
        try {
            return new TextPlanReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the reader must refuse it. */
    boolean refusable() {
        return expected.has("notPlan") || expected.has("unreadable");
    }

    /** The list of this name; empty where there is none. */
    Stream<JsonNode> list(String name) {
        return StreamSupport.stream(expected.path(name).spliterator(), false);
    }

    List<String> texts(String name) {
        return list(name).map(JsonNode::asString).toList();
    }

    List<Integer> lines(String name) {
        return list(name).map(item -> item.get("line").asInt()).toList();
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
