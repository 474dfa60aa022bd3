package vn.rasoat.rules.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.spi.RulePack;
import vn.rasoat.rules.spi.RulePackException;

/**
 * Bộ quy tắc viết bằng DRL. A pack takes from its DRL package the rules that name a source in its legal text, with the
 * annotation of the pack's own name, such as {@code @party_form_2018("…")}, or with {@code @source("…")}.
 */
public abstract class DrlRulePack implements RulePack {

    private static final String VERSION = "0.1.0";

    private final PackInfo info;
    private final KnowledgeBase base;
    private final Map<String, DrlRule> byName;
    private final List<DrlRule> main;

    /**
     * @param legalSource the legal text, as findings name it; empty where the pack is drawn from none
     * @param drlPackage the package of its files, which is also the name of its kbase
     */
    protected DrlRulePack(String id, Wording title, String legalSource, Validity inForce, String drlPackage) {
        this.base = KnowledgeBase.load(drlPackage);
        this.info = new PackInfo(id, title, VERSION, legalSource, inForce, Fingerprint.of(drlPackage, base.rules()));
        this.byName = rules(id, base.rules());
        this.main = byName.values().stream()
                .filter(rule -> rule.name().equals(rule.info().id()))
                .toList();
        if (main.isEmpty()) {
            throw new RulePackException("no rule of " + drlPackage + " names a source for " + id);
        }
    }

    /** What the rules are asked about. */
    protected abstract Facts facts(CheckRequest request);

    @Override
    public PackInfo info() {
        return info;
    }

    @Override
    public List<RuleInfo> rules() {
        return main.stream().map(DrlRule::info).toList();
    }

    @Override
    public List<RuleOutcome> check(CheckRequest request) {
        Facts facts = facts(request);
        Findings findings = new Findings(byName, info.legalSource());
        base.run(facts.all(), Map.of("findings", findings), findings::enter);
        return main.stream().map(rule -> findings.outcome(rule, facts)).toList();
    }

    private static Map<String, DrlRule> rules(String pack, List<CompiledRule> compiled) {
        Map<String, CompiledRule> all =
                compiled.stream().collect(Collectors.toMap(CompiledRule::name, Function.identity()));
        Map<String, DrlRule> rules = new TreeMap<>();
        for (CompiledRule own : compiled) {
            CompiledRule head = all.get(DrlRule.idOf(own.name()));
            if (head == null) {
                throw new RulePackException("no rule \"" + DrlRule.idOf(own.name()) + "\" beside " + own.name());
            }
            String source = source(pack, head);
            if (source != null) {
                rules.put(own.name(), DrlRule.of(own, head, pack, source));
            }
        }
        return new LinkedHashMap<>(rules);
    }

    private static @Nullable String source(String pack, CompiledRule rule) {
        Object own = rule.metadata().get(pack.replace('-', '_'));
        Object common = rule.metadata().get("source");
        Object source = own == null ? common : own;
        return source == null ? null : source.toString();
    }

    /** The names of all rules, variants included, for tests. */
    List<String> ruleNames() {
        return new ArrayList<>(byName.keySet());
    }
}
