package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.DirectiveLibrary;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.port.PlanChecker;
import vn.rasoat.domain.port.PlanReader;
import vn.rasoat.domain.port.ReportWriter;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.RuleSet;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Language;
import vn.rasoat.domain.text.Wording;

/**
 * Parts whose documents say themselves what becomes of them: {@code conforms}, {@code violates}, {@code warns}, {@code
 * undecided}, {@code nothing}, {@code crashes}; anything else is no plan. A second word is the document's day.
 */
final class FakeParts implements Parts {
    final List<CheckRequest> requests = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    List<Directive> directives = List.of();

    @Override
    public PlanReader reader() {
        return FakeParts::read;
    }

    private static PlanReader.Reading read(InputStream in) throws IOException {
        String[] words = new String(in.readAllBytes(), StandardCharsets.UTF_8).split(" ", 2);
        if (!List.of("conforms", "violates", "warns", "undecided", "nothing", "crashes")
                .contains(words[0])) {
            return new PlanReader.Refused(new Wording("Đây không phải kế hoạch.", "This is no plan."));
        }
        Plan plan = Cast.plan(words[0], words.length == 1 ? null : LocalDate.parse(words[1]));
        PlanReader.Guess guess = new PlanReader.Guess(Location.NOWHERE, new Wording(words[0], words[0]));
        return new PlanReader.Done(plan, List.of(guess));
    }

    @Override
    public PlanChecker checker(Collection<String> packs) {
        asked.add("checker");
        return request -> check(request, packs);
    }

    private Report check(CheckRequest request, Collection<String> packs) {
        requests.add(request);
        List<RuleOutcome> outcomes = outcomes(
                        Objects.requireNonNull(request.plan().head().subject()).text())
                .stream()
                .filter(outcome ->
                        packs.isEmpty() || packs.contains(outcome.rule().pack()))
                .toList();
        List<PackInfo> answering = Stream.of(Cast.FORM, Cast.HIERARCHY)
                .filter(pack -> packs.isEmpty() || packs.contains(pack.id()))
                .toList();
        return new Report(request.asOf(), answering, List.of(), outcomes, List.of());
    }

    @Override
    public Optional<Level> levelOf(CheckRequest request) {
        return Optional.ofNullable(request.level());
    }

    private static List<RuleOutcome> outcomes(String word) {
        Location line = Location.line(34).in("II.3");
        return switch (word) {
            case "conforms" -> List.of(Cast.passed("number-form", Cast.FORM));
            case "violates" ->
                List.of(
                        Cast.violated("report-undated", Cast.HIERARCHY, Cast.finding(Severity.ERROR, "Sai hạn.", line)),
                        Cast.passed("number-form", Cast.FORM));
            case "warns" ->
                List.of(Cast.violated("number-form", Cast.FORM, Cast.finding(Severity.WARNING, "Sai số.", line)));
            case "undecided" ->
                List.of(Cast.undecided("report-undated", Cast.HIERARCHY, Severity.ERROR, "văn bản cấp trên"));
            case "nothing" -> List.of();
            default -> throw new IllegalStateException("a fault of ours");
        };
    }

    @Override
    public RuleBook rules() {
        asked.add("rules");
        return new RuleBook(
                List.of(Cast.FORM, Cast.HIERARCHY),
                List.of(
                        Cast.rule("number-form", Cast.FORM, Severity.WARNING),
                        Cast.rule("report-undated", Cast.HIERARCHY, Severity.ERROR)));
    }

    @Override
    public DirectiveLibrary library(List<Path> places) {
        asked.add("library " + places.size());
        List<Wording> faults = places.stream().flatMap(FakeParts::faults).toList();
        if (!faults.isEmpty()) {
            throw new LibraryFault(faults);
        }
        return DirectiveLibrary.of(directives);
    }

    private static Stream<Wording> faults(Path place) {
        return place.toString().endsWith("hong.yaml") ? Stream.of(Cast.both("hong.yaml:2:5: sai")) : Stream.of();
    }

    @Override
    public ReportWriter writer(ReportFormat format, Language language) {
        return (review, out) -> out.write((format + " " + language + " " + review.verdict() + "\n"
                        + review.documents().stream().map(CheckedDocument::path).collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public OutlineForm outlineWriter(Language language) {
        return (done, level, out) -> out.write(("outline " + language).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public RuleSet.Engine engine() {
        return new RuleSet.Engine("rasoat", "9.9");
    }
}
