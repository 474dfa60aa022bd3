package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.text.Wording;

/** Điều chưa kết luận bằng chữ: by what would decide it, so that the same need is told once. */
final class TextNeeds {
    private static final int INDENT = 2;
    private static final int NEED = 4;
    private static final int HANGING = 6;

    private final Page page;
    private final Messages messages;

    TextNeeds(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    void write(Report report) throws IOException {
        Map<Wording, List<RuleOutcome.Undecided>> byNeed = byNeed(report);
        if (byNeed.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(INDENT, Tone.CYAN, messages.text("heading.undecided"));
        for (Map.Entry<Wording, List<RuleOutcome.Undecided>> group : byNeed.entrySet()) {
            write(group.getKey(), group.getValue());
        }
    }

    /** The gravest first. */
    private static Map<Wording, List<RuleOutcome.Undecided>> byNeed(Report report) {
        return report.outcomes().stream()
                .filter(RuleOutcome.Undecided.class::isInstance)
                .map(RuleOutcome.Undecided.class::cast)
                .sorted(Comparator.comparing(outcome -> outcome.rule().severity()))
                .collect(Collectors.groupingBy(
                        outcome -> outcome.missing().wording(), LinkedHashMap::new, Collectors.toList()));
    }

    private void write(Wording need, List<RuleOutcome.Undecided> outcomes) throws IOException {
        page.blank();
        page.paragraph(NEED, Tone.PLAIN, messages.of(need));
        for (RuleOutcome.Undecided outcome : outcomes) {
            for (Finding finding : outcome.findings()) {
                write(finding, need);
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
    private void write(Finding finding, Wording need) throws IOException {
        String place = Places.quoted(finding, messages);
        String why = finding.message().equals(need) ? "" : messages.of(finding.message());
        String told = place + (place.isEmpty() || why.isEmpty() ? "" : ". ") + why;
        if (!told.isEmpty()) {
            page.paragraph(HANGING, "- ", Tone.PLAIN, told);
        }
    }
}
