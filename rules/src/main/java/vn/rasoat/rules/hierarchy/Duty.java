package vn.rasoat.rules.hierarchy;

import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.report.Severity;

/**
 * Yêu cầu của cấp trên đối với kế hoạch: an obligation of a directive that binds.
 *
 * @param binds whether the plan's issuer must answer it
 */
public record Duty<T extends Obligation>(T obligation, Chain.Bound bound, Answer binds) {

    /** For messages: which directive asks for it, and through whom. */
    public String by() {
        return bound.shown();
    }

    /** Where in the directive; empty where that is not known. */
    public String clause() {
        return obligation.ground().clause();
    }

    /** For messages: which directive asks for it, where, and through whom. */
    public String where() {
        return bound.shown(clause());
    }

    /** What the directive itself says weighs more than what others tell of it. */
    public Severity severity() {
        return isStated() ? Severity.ERROR : Severity.WARNING;
    }

    boolean isStated() {
        return obligation.ground().confidence() == Obligation.Confidence.STATED;
    }
}
