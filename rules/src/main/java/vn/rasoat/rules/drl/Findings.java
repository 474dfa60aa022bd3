package vn.rasoat.rules.drl;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.PlanElement;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.Need;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.spi.RulePackException;

/**
 * Điểm sai của một lần rà soát: what rules write to, as the global {@code findings}. One for each run, used by one
 * thread.
 *
 * <p>{@code findings.violation($section, $section.title())} reports the sentence that the rule's annotations hold, with
 * its arguments filled in; {@code findings.undecided($order, …)} says that what is known does not decide the case.
 * Where a finding names who asks for it, {@code findings.by("67-KH/ĐUK của …", "mục III.2")} comes first.
 */
public final class Findings {

    private final Map<String, DrlRule> rules;
    private final String legalSource;
    private final Map<String, Set<Finding>> violations = new HashMap<>();
    private final Map<String, Set<Finding>> undecided = new HashMap<>();
    private final Map<String, Need> needs = new HashMap<>();
    private @Nullable DrlRule current;

    /** @param rules those of the pack, by their full names */
    Findings(Map<String, DrlRule> rules, String legalSource) {
        this.rules = rules;
        this.legalSource = legalSource;
    }

    /** Tells which rule is about to fire; false where the pack has no such rule. */
    boolean enter(String ruleName) {
        current = rules.get(ruleName);
        return current != null;
    }

    /** Reports a violation at an element, a {@link Place} or a {@link Location}. */
    public void violation(Object at, Object... arguments) {
        new Entry().violation(at, arguments);
    }

    /** Reports that the case at this place cannot be decided; the sentence says what would decide it, so no remedy goes with it. */
    public void undecided(Object at, Object... arguments) {
        new Entry().undecided(at, arguments);
    }

    /** Says with what severity, where it differs from the rule's. */
    public Entry severity(Severity severity) {
        return new Entry().severity(severity);
    }

    /**
     * Says who asks for it.
     *
     * @param imposedBy the directive, as in a message
     * @param clause where in it; empty for the rule's own source
     */
    public Entry by(String imposedBy, String clause) {
        return new Entry().by(imposedBy, clause);
    }

    /** A finding before it is reported. */
    public final class Entry {
        private final DrlRule rule = current();
        private Severity severity = rule.severity();
        private String source = rule.info().source();
        private @Nullable String imposedBy = legalSource.isEmpty() ? null : legalSource;

        private Entry() {}

        public Entry severity(Severity of) {
            this.severity = of;
            return this;
        }

        public Entry by(String who, String clause) {
            this.imposedBy = who;
            this.source = clause.isEmpty() ? source : who + ", " + clause;
            return this;
        }

        public void violation(Object at, Object... arguments) {
            Template remedy = rule.remedy();
            add(
                    violations,
                    at,
                    required(rule.message(), "message").fill(arguments),
                    remedy == null ? null : remedy.fill(arguments));
        }

        public void undecided(Object at, Object... arguments) {
            Wording wording = required(rule.undecided(), "undecided").fill(arguments);
            needs.putIfAbsent(rule.info().id(), new Need(wording));
            add(undecided, at, wording, null);
        }

        private void add(Map<String, Set<Finding>> to, Object at, Wording message, @Nullable Wording remedy) {
            Place place = place(at);
            Finding finding =
                    new Finding(severity, message, place.quote(), place.location(), null, remedy, source, imposedBy);
            to.computeIfAbsent(rule.info().id(), id -> new LinkedHashSet<>()).add(finding);
        }
    }

    private DrlRule current() {
        if (current == null) {
            throw new IllegalStateException("no rule is firing");
        }
        return current;
    }

    private static Place place(Object at) {
        if (at instanceof Place place) {
            return place;
        }
        if (at instanceof Location location) {
            return Place.of(location);
        }
        if (at instanceof PlanElement element) {
            return Place.of(element);
        }
        throw new IllegalArgumentException("neither an element, a Place nor a Location: " + at);
    }

    private Template required(@Nullable Template template, String annotation) {
        if (template == null) {
            throw new RulePackException(current().name() + ": no @" + annotation);
        }
        return template;
    }

    /** The answer of a rule: a violation before what is undecided, and that before what does not apply. */
    RuleOutcome outcome(DrlRule rule, Facts facts) {
        String id = rule.info().id();
        List<Finding> found = List.copyOf(violations.getOrDefault(id, Set.of()));
        if (!found.isEmpty()) {
            return new RuleOutcome.Violated(rule.info(), found);
        }
        Need need = needs.get(id);
        if (need != null) {
            return new RuleOutcome.Undecided(rule.info(), need, List.copyOf(undecided.getOrDefault(id, Set.of())));
        }
        for (String needed : rule.needs()) {
            Need unmet = facts.unmet().get(needed);
            if (unmet != null) {
                return new RuleOutcome.Undecided(rule.info(), unmet, List.of());
            }
        }
        boolean spokenOf = rule.about().isEmpty()
                || facts.all().stream()
                        .anyMatch(fact -> rule.about().contains(fact.getClass().getSimpleName()));
        return spokenOf ? new RuleOutcome.Passed(rule.info()) : new RuleOutcome.NotApplicable(rule.info());
    }
}
