package vn.rasoat.adapters.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.report.Verdict;

/**
 * Số liệu của một văn bản: the verdict and how many of what.
 *
 * @param findings of rules that are violated, by their severity
 * @param undecided rules, as are the next two
 */
record Tally(
        String path, Verdict verdict, Map<Severity, Integer> findings, int undecided, int passed, int notApplicable) {

    static Tally of(CheckedDocument document, Severity failOn) {
        Verdict verdict = document.verdict(failOn);
        if (document instanceof CheckedDocument.Checked checked) {
            return of(checked.path(), verdict, checked.report());
        }
        return new Tally(document.path(), verdict, Map.of(), 0, 0, 0);
    }

    private static Tally of(String path, Verdict verdict, Report report) {
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        report.outcomes().stream()
                .filter(RuleOutcome.Violated.class::isInstance)
                .flatMap(outcome -> outcome.findings().stream())
                .forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
        return new Tally(
                path,
                verdict,
                findings,
                count(report, RuleOutcome.Undecided.class),
                count(report, RuleOutcome.Passed.class),
                count(report, RuleOutcome.NotApplicable.class));
    }

    private static int count(Report report, Class<? extends RuleOutcome> kind) {
        return (int) report.outcomes().stream().filter(kind::isInstance).count();
    }

    int findings(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** «2 lỗi, 1 cảnh báo, 3 quy tắc chưa kết luận»: only what there is. */
    String told(Messages messages) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            add(parts, messages, "count." + severity.name().toLowerCase(Locale.ROOT), findings(severity));
        }
        add(parts, messages, "count.undecided", undecided);
        if (parts.isEmpty()) {
            add(parts, messages, "count.passed", passed);
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, Messages messages, String key, int number) {
        if (number > 0) {
            parts.add(messages.count(key, number));
        }
    }
}
