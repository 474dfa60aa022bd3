package vn.rasoat.adapters.json.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.rasoat.adapters.json.text.JsonText;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.CheckedDocument.Checked;
import vn.rasoat.domain.report.CheckedDocument.Unreadable;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.RuleOutcome.NotApplicable;
import vn.rasoat.domain.report.RuleOutcome.Undecided;
import vn.rasoat.domain.report.RuleOutcome.Violated;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Language;
import vn.rasoat.domain.text.Wording;

/**
 * Trường hợp JUnit: the answer of one rule.
 *
 * @param group the pack of the rule
 * @param type the severity
 * @param message one line, empty for a rule that passed
 * @param detail a line for each finding
 */
record JUnitCase(String group, String name, Answer answer, String type, String message, String detail) {

    /** What a build server makes of it. */
    enum Answer {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    private static final Wording NOT_APPLICABLE = new Wording("Không áp dụng.", "Not applicable.");
    private static final Wording NOTHING_ASKED =
            new Wording("Không có quy tắc nào được áp dụng.", "No rule was asked.");

    static List<JUnitCase> of(CheckedDocument document, Severity failOn, Language language) {
        if (document instanceof Unreadable unreadable) {
            return List.of(broken(unreadable.reason().in(language)));
        }
        List<RuleOutcome> outcomes = ((Checked) document).report().outcomes();
        return outcomes.isEmpty()
                ? List.of(broken(NOTHING_ASKED.in(language)))
                : outcomes.stream().map(o -> of(o, failOn, language)).toList();
    }

    private static JUnitCase broken(String reason) {
        return new JUnitCase("rasoat", JsonReport.READABLE, Answer.ERROR, "error", reason, "");
    }

    private static JUnitCase of(RuleOutcome outcome, Severity failOn, Language language) {
        RuleInfo rule = outcome.rule();
        String detail = outcome.findings().stream()
                .map(finding -> line(finding, language))
                .collect(Collectors.joining("\n"));
        return new JUnitCase(
                rule.pack(),
                rule.id(),
                answer(outcome, failOn),
                JsonText.word(outcome.severity()),
                message(outcome, language),
                detail);
    }

    private static Answer answer(RuleOutcome outcome, Severity failOn) {
        if (outcome instanceof Violated) {
            return outcome.severity().atLeast(failOn) ? Answer.FAILURE : Answer.PASSED;
        }
        if (outcome instanceof Undecided) {
            return outcome.rule().severity() == Severity.ERROR ? Answer.ERROR : Answer.SKIPPED;
        }
        return outcome instanceof NotApplicable ? Answer.SKIPPED : Answer.PASSED;
    }

    private static String message(RuleOutcome outcome, Language language) {
        if (outcome instanceof Violated) {
            return outcome.rule().title().in(language);
        }
        if (outcome instanceof Undecided undecided) {
            return undecided.missing().wording().in(language);
        }
        return outcome instanceof NotApplicable ? NOT_APPLICABLE.in(language) : "";
    }

    private static String line(Finding finding, Language language) {
        return place(finding.location()) + finding.message().in(language) + spoken(finding.remedy(), language) + " ("
                + finding.source() + ")";
    }

    /** As compilers write places: {@code 12: }. */
    private static String place(Location location) {
        String page = location.page() == null ? "" : location.page() + ":";
        return location.line() == 0 ? "" : page + location.line() + ": ";
    }

    private static String spoken(@Nullable Wording wording, Language language) {
        return wording == null ? "" : " " + wording.in(language);
    }
}
