package vn.rasoat.domain.report;

import java.util.Collection;

/** Kết luận, the worst last. */
public enum Verdict {
    CONFORMS,
    UNDECIDED,
    /** The file could not be read, or is no plan: no rule was asked. */
    UNREADABLE,
    VIOLATES;

    /**
     * No outcomes are no pass: nothing was asked. A violation counts from {@code failOn} upwards; what is undecided
     * counts where the rule's own severity is error.
     */
    public static Verdict of(Collection<? extends RuleOutcome> outcomes, Severity failOn) {
        if (outcomes.isEmpty()) {
            return UNDECIDED;
        }
        Verdict worst = CONFORMS;
        for (RuleOutcome outcome : outcomes) {
            Verdict one = of(outcome, failOn);
            worst = one.compareTo(worst) > 0 ? one : worst;
        }
        return worst;
    }

    private static Verdict of(RuleOutcome outcome, Severity failOn) {
        if (outcome instanceof RuleOutcome.Violated violated) {
            return violated.severity().atLeast(failOn) ? VIOLATES : CONFORMS;
        }
        boolean grave =
                outcome instanceof RuleOutcome.Undecided && outcome.rule().severity() == Severity.ERROR;
        return grave ? UNDECIDED : CONFORMS;
    }
}
