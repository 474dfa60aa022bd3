package vn.rasoat.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.rules.spi.RulePack;

/**
 * Điều mọi bộ quy tắc phải giữ: a pack's test extends this and names its pack and the folder of its cases.
 *
 * <p>Beside every {@code ID.drl} stands {@code ID.cases.json}: drafts one edit away from {@code conforming.txt}, and what
 * the rule must answer.
 */
public abstract class RulePackContract {

    /** The pack under test. */
    protected abstract RulePack pack();

    /** Where its cases are, as a resource path that ends with a slash. */
    protected abstract String folder();

    /** The drafts that must pass every rule, none undecided; cases that name no draft are edits of the first. */
    protected List<String> conforming() {
        return List.of("conforming.txt");
    }

    /** The name of the file with the cases of a rule. */
    protected String cases(String rule) {
        return rule + ".cases.json";
    }

    @TestFactory
    Stream<DynamicNode> every_rule_answers_its_cases() {
        RulePack pack = pack();
        return pack.rules().stream().map(rule -> DynamicContainer.dynamicContainer(rule.id(), tests(pack, rule)));
    }

    @TestFactory
    Stream<DynamicTest> conforming_draft_passes_every_rule() {
        RulePack pack = pack();
        return conforming().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    List<RuleOutcome> outcomes = pack.check(drafts().request(plain(name)));
                    assertThat(outcomes)
                            .filteredOn(o -> o instanceof RuleOutcome.Violated || o instanceof RuleOutcome.Undecided)
                            .isEmpty();
                }));
    }

    @Test
    void every_rule_says_its_title_source_and_severity_in_both_languages() {
        assertThat(pack().rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.title().vi()).isNotBlank();
            assertThat(rule.title().en()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.pack()).isEqualTo(pack().info().id());
        });
    }

    @Test
    void every_rule_has_a_case_that_violates_or_is_undecided_and_one_that_passes() {
        assertThat(pack().rules()).allSatisfy(rule -> {
            Set<String> outcomes = RuleCase.read(folder() + cases(rule.id())).stream()
                    .filter(one -> one.concerns(rule.pack()))
                    .map(RuleCase::outcome)
                    .collect(Collectors.toSet());
            assertThat(outcomes).contains("PASSED").containsAnyOf("VIOLATED", "UNDECIDED");
        });
    }

    private Drafts drafts() {
        return new Drafts(folder(), conforming().get(0));
    }

    private Stream<DynamicTest> tests(RulePack pack, RuleInfo rule) {
        return RuleCase.read(folder() + cases(rule.id())).stream()
                .filter(one -> one.concerns(pack.info().id()))
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> answer(pack, rule, one)));
    }

    private void answer(RulePack pack, RuleInfo rule, RuleCase one) {
        RuleOutcome outcome = pack.check(drafts().request(one)).stream()
                .filter(o -> o.rule().id().equals(rule.id()))
                .findFirst()
                .orElseThrow();
        assertThat(name(outcome)).as(outcome.toString()).isEqualTo(one.outcome());
        if (one.line() != null) {
            assertThat(outcome.findings().get(0).location().line()).isEqualTo(one.line());
        }
        if (one.message() != null) {
            assertThat(said(outcome)).contains(one.message());
        }
        if (one.severity() != null) {
            assertThat(outcome.severity()).hasToString(one.severity());
        }
    }

    private static String said(RuleOutcome outcome) {
        if (!outcome.findings().isEmpty()) {
            return outcome.findings().get(0).message().vi();
        }
        return outcome instanceof RuleOutcome.Undecided undecided
                ? undecided.missing().wording().vi()
                : "";
    }

    private static String name(RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.Violated) {
            return "VIOLATED";
        } else if (outcome instanceof RuleOutcome.Passed) {
            return "PASSED";
        }
        return outcome instanceof RuleOutcome.Undecided ? "UNDECIDED" : "NOT_APPLICABLE";
    }

    private static RuleCase plain(String draft) {
        return new RuleCase(draft, draft, null, null, null, null, null, null, "PASSED", null, null, null);
    }
}
