package vn.rasoat.domain.report;

import vn.rasoat.domain.text.Wording;

/**
 * Quy tắc: what a rule is called and where it comes from.
 *
 * @param id words joined by hyphens, unique within a pack
 * @param pack id of its pack
 * @param severity the gravest a finding of this rule can be
 * @param source the clause it comes from
 * @param undecidedWhen what the rule leaves undecided, and why
 */
public record RuleInfo(
        String id, String pack, Severity severity, Wording title, String source, Wording undecidedWhen) {}
