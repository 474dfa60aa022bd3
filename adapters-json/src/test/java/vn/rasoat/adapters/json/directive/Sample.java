package vn.rasoat.adapters.json.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.Obligation;

/** A directive file as a writer has it before him, and what comes of reading it. */
final class Sample {

    static final String HEAD = """
            directive:
              id: 12-CT/TU
              type: Chỉ thị
              number: 12-CT/TU
              issuedOn: 2024-05-06
              issuer: Ban Thường vụ Tỉnh ủy Lam Giang
              system: party
              level: tinh_uy
              place: Lam Giang
              subject: phát triển văn hóa đọc
              text: complete
            """;
    static final String NOTHING_ORDERED = "obligations: []\n";

    private Sample() {}

    /** The sample with one obligation. */
    static String ordering(String obligation) {
        return HEAD + "obligations:\n" + obligation.strip().indent(2);
    }

    static Directive read(String text) {
        Problems problems = new Problems("a.yaml");
        Optional<PlacedDirective> read = read(text.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems.all()).isEmpty();
        return read.orElseThrow().directive();
    }

    static Obligation obligation(String obligation) {
        List<Obligation> read = read(ordering(obligation)).obligations();
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    static List<RuleFileProblem> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<RuleFileProblem> problems(byte[] bytes) {
        Problems problems = new Problems("a.yaml");
        assertThat(read(bytes, problems)).isEmpty();
        assertThat(problems.all()).isNotEmpty();
        return problems.all();
    }

    static RuleFileProblem problem(String text) {
        List<RuleFileProblem> problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    static RuleFileProblem problem(byte[] bytes) {
        List<RuleFileProblem> problems = problems(bytes);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static Optional<PlacedDirective> read(byte[] bytes, Problems problems) {
        return DirectiveFile.read(bytes, new Directive.Source("a.yaml", ""), problems);
    }
}
