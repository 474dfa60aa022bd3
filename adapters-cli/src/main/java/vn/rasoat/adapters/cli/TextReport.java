package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.rasoat.domain.report.AsOf;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.DocumentSummary;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Wording;

/** Báo cáo bằng chữ: the verdict first, then what to mend, then what could not be decided. */
final class TextReport implements DocumentReport {
    private static final int INDENT = 2;
    private static final int HANGING = 6;

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
        new TextFindings(page, messages).write(report);
        new TextNeeds(page, messages).write(report);
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
}
