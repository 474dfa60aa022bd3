package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kết quả rà soát một văn bản bằng các phần thật: what the JSON report of one run says. */
record Checked(int status, JsonNode document) {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** @param line 0 where the finding has no place in the document */
    record Found(String outcome, String severity, String rule, int line) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            return toString().compareTo(other.toString());
        }
    }

    static Checked of(Path file, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                new ByteArrayInputStream(new byte[0]), out, err, Terminal.NONE, Desk.TODAY, ROOT, false);
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "json"));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        ExitStatus status = new Cli(around, new InstalledParts()).run(arguments.toArray(String[]::new));
        assertThat(status.code()).as(err.toString(StandardCharsets.UTF_8)).isNotEqualTo(2);
        JsonNode report = new JsonMapper().readTree(out.toByteArray());
        return new Checked(status.code(), report.get("documents").get(0));
    }

    /** Every finding of the outcomes of this kind. */
    TreeSet<Found> found(String outcome) {
        TreeSet<Found> found = new TreeSet<>();
        for (JsonNode one : document.get("outcomes")) {
            if (one.get("outcome").asString().equals(outcome)) {
                for (JsonNode finding : one.get("findings")) {
                    JsonNode location = finding.get("location");
                    int line = location == null
                                    || location.isNull()
                                    || location.get("line").isNull()
                            ? 0
                            : location.get("line").asInt();
                    found.add(new Found(
                            outcome,
                            one.get("severity").asString(),
                            one.get("rule").asString(),
                            line));
                }
            }
        }
        return found;
    }
}
