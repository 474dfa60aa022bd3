package vn.rasoat.domain.report;

import java.util.List;

/** Kết quả của một quy tắc. */
public sealed interface RuleOutcome {

    RuleInfo rule();

    /** Sorted in reading order; empty where the outcome has no place. */
    default List<Finding> findings() {
        return List.of();
    }

    /** The gravest of the findings, or the rule's own severity where there are none. */
    default Severity severity() {
        return findings().stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(rule().severity());
    }

    /** Đạt. */
    record Passed(RuleInfo rule) implements RuleOutcome {}

    /** Vi phạm. */
    record Violated(RuleInfo rule, List<Finding> findings) implements RuleOutcome {
        public Violated {
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a violation has a finding: " + rule.id());
            }
            findings = findings.stream().sorted(Finding.IN_READING_ORDER).toList();
        }
    }

    /** Chưa kết luận: the facts given do not decide the rule; {@code missing} says what would. */
    record Undecided(RuleInfo rule, Need missing, List<Finding> findings) implements RuleOutcome {
        public Undecided {
            findings = findings.stream().sorted(Finding.IN_READING_ORDER).toList();
        }
    }

    /** Không áp dụng: the rule speaks of something this document rightly does not have. */
    record NotApplicable(RuleInfo rule) implements RuleOutcome {}
}
