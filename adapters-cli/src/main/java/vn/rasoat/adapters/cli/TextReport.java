package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.rasoat.domain.report.AsOf;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.DocumentSummary;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.report.Wording;

/** Báo cáo bằng chữ: the verdict first, then what to mend, then what could not be decided. */
final class TextReport implements DocumentReport {
    private static final int INDENT = 2;
    private static final int HANGING = 6;
    private static final int LONGEST_QUOTE = 160;

    private final Page page;
    private final Messages messages;
    private final Severity failOn;
    private final List<Tally> tallies = new ArrayList<>();

    TextReport(Page page, Messages messages, Severity failOn) {
        this.page = page;
        this.messages = messages;
        this.failOn = failOn;
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        if (!tallies.isEmpty()) {
            page.blank();
        }
        Tally tally = Tally.of(document, failOn);
        tallies.add(tally);
        if (document instanceof CheckedDocument.Checked checked) {
            writeChecked(checked, tally);
        } else if (document instanceof CheckedDocument.Unreadable unreadable) {
            writeVerdict(tally, messages.of(unreadable.reason()));
        }
        page.flush();
    }

    private void writeVerdict(Tally tally, String told) throws IOException {
        String path = tally.path() + (told.isEmpty() ? "" : ": " + told);
        page.headed(Verdicts.tone(tally.verdict()), Verdicts.told(tally.verdict(), messages), HANGING, path);
    }

    private void writeChecked(CheckedDocument.Checked checked, Tally tally) throws IOException {
        Report report = checked.report();
        writeVerdict(tally, tally.told(messages));
        page.paragraph(INDENT, Tone.DIM, identity(checked.summary()));
        page.paragraph(INDENT, Tone.DIM, day(report.asOf(), checked.summary()));
        for (Severity severity : Severity.values()) {
            writeFindings(severity, placed(report, severity));
        }
        writeUndecided(report);
        page.blank();
        page.paragraph(INDENT, Tone.PLAIN, counts(tally));
        page.paragraph(INDENT, Tone.DIM, judgedBy(report));
        for (Wording note : report.notes()) {
            page.paragraph(INDENT, messages.text("report.note") + " ", Tone.PLAIN, messages.of(note));
        }
    }

    /** «Kế hoạch 26-KH/ĐUVP ngày 05/04/2023 của Đảng ủy …»: what the document says of itself. */
    private String identity(DocumentSummary summary) {
        List<String> parts = new ArrayList<>();
        parts.add(summary.type() == null ? messages.text("report.type.unknown") : summary.type());
        parts.add(
                summary.number() == null
                        ? messages.text("report.number.unknown")
                        : summary.number().toString());
        if (summary.issuedOn() != null) {
            parts.add(messages.text("report.issued", Days.told(summary.issuedOn(), messages)));
        }
        if (summary.issuer() != null) {
            parts.add(messages.text("report.issuer", summary.issuer()));
        }
        return String.join(" ", parts);
    }

    private String day(AsOf asOf, DocumentSummary summary) {
        String source = switch (asOf.source()) {
            case DOCUMENT -> "report.asof.document";
            case GIVEN -> "report.asof.given";
            case TODAY -> summary.issuedOn() == null ? "report.asof.undated" : "report.asof.today";
        };
        return messages.text(source, Days.told(asOf.date(), messages));
    }

    private void writeFindings(Severity severity, List<Placed> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(INDENT, tone(severity), messages.word("heading", severity));
        for (Placed placed : findings) {
            writeFinding(placed);
        }
    }

    private void writeFinding(Placed placed) throws IOException {
        Finding finding = placed.finding();
        page.blank();
        writePlace(finding);
        page.paragraph(HANGING, Tone.PLAIN, messages.of(finding.message()));
        if (finding.expected() != null) {
            page.paragraph(HANGING, Tone.PLAIN, demand(finding, finding.expected()));
        }
        if (finding.remedy() != null) {
            page.paragraph(HANGING, Tone.PLAIN, messages.text("report.remedy", messages.of(finding.remedy())));
        }
        page.paragraph(HANGING, Tone.DIM, origin(placed));
    }

    private void writePlace(Finding finding) throws IOException {
        String place = Places.told(finding.location(), messages);
        String head = place.isEmpty() ? messages.text("place.none") : place;
        page.paragraph(INDENT + 2, Tone.BOLD, head + quoted(finding));
    }

    private static String quoted(Finding finding) {
        return finding.quote() == null || finding.quote().isBlank()
                ? ""
                : ": «" + DisplayText.shortened(finding.quote(), LONGEST_QUOTE) + "»";
    }

    private String demand(Finding finding, Wording expected) {
        return finding.imposedBy() == null
                ? messages.text("report.expected", messages.of(expected))
                : messages.text("report.expected.by", finding.imposedBy(), messages.of(expected));
    }

    private String origin(Placed placed) {
        Finding finding = placed.finding();
        List<String> parts = new ArrayList<>();
        parts.add(placed.rule().id());
        if (!finding.source().isBlank()) {
            parts.add(finding.source());
        }
        if (finding.imposedBy() != null && finding.expected() == null) {
            parts.add(messages.text("report.imposed", finding.imposedBy()));
        }
        return parts.stream().distinct().collect(Collectors.joining(" · "));
    }

    private void writeUndecided(Report report) throws IOException {
        Map<Wording, List<RuleOutcome.Undecided>> byNeed = undecided(report);
        if (byNeed.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(INDENT, Tone.CYAN, messages.text("heading.undecided"));
        for (Map.Entry<Wording, List<RuleOutcome.Undecided>> group : byNeed.entrySet()) {
            writeNeed(group.getKey(), group.getValue());
        }
    }

    /** By what would decide them, so that it is told once; the gravest first. */
    private static Map<Wording, List<RuleOutcome.Undecided>> undecided(Report report) {
        return report.outcomes().stream()
                .filter(RuleOutcome.Undecided.class::isInstance)
                .map(RuleOutcome.Undecided.class::cast)
                .sorted(Comparator.comparing(outcome -> outcome.rule().severity()))
                .collect(Collectors.groupingBy(
                        outcome -> outcome.missing().wording(), LinkedHashMap::new, Collectors.toList()));
    }

    private void writeNeed(Wording need, List<RuleOutcome.Undecided> outcomes) throws IOException {
        page.blank();
        page.paragraph(INDENT + 2, Tone.PLAIN, messages.of(need));
        for (RuleOutcome.Undecided outcome : outcomes) {
            for (Finding finding : outcome.findings()) {
                writeOpen(finding, need);
            }
        }
        String rules = outcomes.stream()
                .map(outcome -> messages.text(
                        "report.undecided.rule",
                        outcome.rule().id(),
                        messages.word("severity", outcome.rule().severity())))
                .collect(Collectors.joining(", "));
        page.paragraph(HANGING, Tone.DIM, rules);
    }

    /** A place that is open, and why; the reason is not told again where it is what was said above. */
    private void writeOpen(Finding finding, Wording need) throws IOException {
        String place = Places.told(finding.location(), messages);
        String why = finding.message().equals(need) ? "" : messages.of(finding.message());
        String where = place.isEmpty() ? "" : place + quoted(finding);
        String told = where + (where.isEmpty() || why.isEmpty() ? "" : ". ") + why;
        if (!told.isEmpty()) {
            page.paragraph(HANGING, "- ", Tone.PLAIN, told);
        }
    }

    private String counts(Tally tally) {
        if (tally.passed() + tally.notApplicable() + tally.undecided() == 0
                && tally.findings().isEmpty()) {
            return messages.text("report.nothing");
        }
        String passed = messages.count("count.passed", tally.passed());
        return tally.notApplicable() == 0
                ? passed + "."
                : passed + "; " + messages.count("count.notapplicable", tally.notApplicable()) + ".";
    }

    private String judgedBy(Report report) {
        String packs = report.packs().stream().map(PackInfo::id).collect(Collectors.joining(", "));
        String directives = String.join(", ", report.directives());
        return Stream.of(
                        packs.isEmpty() ? "" : messages.text("report.packs", packs),
                        directives.isEmpty()
                                ? messages.text("report.directives.none")
                                : messages.text("report.directives", directives))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public void finish() throws IOException {
        if (tallies.size() > 1) {
            page.blank();
            new SummaryTable(page, messages).write(tallies);
        }
        page.flush();
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.RED;
            case WARNING -> Tone.YELLOW;
            case INFO -> Tone.BOLD;
        };
    }

    private static List<Placed> placed(Report report, Severity severity) {
        return report.outcomes().stream()
                .filter(RuleOutcome.Violated.class::isInstance)
                .flatMap(outcome -> outcome.findings().stream().map(finding -> new Placed(outcome.rule(), finding)))
                .filter(placed -> placed.finding().severity() == severity)
                .sorted(Comparator.comparing(Placed::finding, Finding.IN_READING_ORDER))
                .toList();
    }

    /** A finding, and the rule that found it. */
    private record Placed(RuleInfo rule, Finding finding) {}
}
