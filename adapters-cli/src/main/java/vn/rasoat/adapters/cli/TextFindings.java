package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Wording;

/** Các điểm sai bằng chữ: by severity, then in reading order; the place, what is wrong, who demands what, the remedy. */
final class TextFindings {
    private static final int INDENT = 2;
    private static final int PLACE = 4;
    private static final int HANGING = 6;

    private final Page page;
    private final Messages messages;

    TextFindings(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    void write(Report report) throws IOException {
        for (Severity severity : Severity.values()) {
            List<Found> found = found(report, severity);
            if (!found.isEmpty()) {
                page.blank();
                page.paragraph(INDENT, tone(severity), messages.word("heading", severity));
            }
            for (Found one : found) {
                write(one);
            }
        }
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.RED;
            case WARNING -> Tone.YELLOW;
            case INFO -> Tone.BOLD;
        };
    }

    private static List<Found> found(Report report, Severity severity) {
        return report.outcomes().stream()
                .filter(RuleOutcome.Violated.class::isInstance)
                .flatMap(outcome -> outcome.findings().stream()
                        .map(finding -> new Found(outcome.rule(), finding, superior(finding, outcome.rule(), report))))
                .filter(one -> one.finding().severity() == severity)
                .sorted(Comparator.comparing(Found::finding, Finding.IN_READING_ORDER))
                .toList();
    }

    /** Who demands it, where that says more than the source: not the very text that the rule's pack is drawn from. */
    private static @Nullable String superior(Finding finding, RuleInfo rule, Report report) {
        boolean ownText = report.packs().stream()
                .filter(pack -> pack.id().equals(rule.pack()))
                .map(PackInfo::legalSource)
                .anyMatch(text -> text.equals(finding.imposedBy()));
        String imposedBy = finding.imposedBy();
        boolean toldBySource = imposedBy != null && finding.source().startsWith(imposedBy);
        return ownText || toldBySource ? null : imposedBy;
    }

    private void write(Found found) throws IOException {
        Finding finding = found.finding();
        page.blank();
        String place = Places.quoted(finding, messages);
        page.paragraph(PLACE, Tone.BOLD, place.isEmpty() ? messages.text("place.none") : place);
        page.paragraph(HANGING, Tone.PLAIN, messages.of(finding.message()));
        if (finding.expected() != null) {
            page.paragraph(HANGING, Tone.PLAIN, demand(found.superior(), finding.expected()));
        }
        if (finding.remedy() != null && !tells(finding.message(), finding.remedy())) {
            page.paragraph(HANGING, Tone.PLAIN, messages.text("report.remedy", messages.of(finding.remedy())));
        }
        page.paragraph(HANGING, Tone.DIM, origin(found));
    }

    /** Whether the message has the remedy in it already. */
    private boolean tells(Wording message, Wording remedy) {
        return messages.of(message).contains(messages.of(remedy));
    }

    private String demand(@Nullable String superior, Wording expected) {
        return superior == null
                ? messages.text("report.expected", messages.of(expected))
                : messages.text("report.expected.by", superior, messages.of(expected));
    }

    private String origin(Found found) {
        Finding finding = found.finding();
        List<String> parts = new ArrayList<>();
        parts.add(found.rule().id());
        if (!finding.source().isBlank()) {
            parts.add(finding.source());
        }
        if (found.superior() != null && finding.expected() == null) {
            parts.add(messages.text("report.imposed", found.superior()));
        }
        return parts.stream().distinct().collect(Collectors.joining(" · "));
    }

    /**
     * A finding, and the rule that found it.
     *
     * @param superior who demands what the rule asks for, null where the source says it all
     */
    private record Found(
            RuleInfo rule, Finding finding, @Nullable String superior) {}
}
