package vn.rasoat.rules.drl;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.base.definitions.rule.impl.QueryImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Bộ luật đã biên dịch: the rules of one DRL package, compiled when the program was built. Safe for use by several
 * threads at once.
 */
public final class KnowledgeBase {
    private static final String OUR_OWN = "vn.rasoat/rasoat-rules";

    private final List<CompiledRule> rules;
    private final KieSessionsPool sessions;

    private KnowledgeBase(KieBase base, List<CompiledRule> rules) {
        this.rules = rules;
        this.sessions = base.newKieSessionsPool(1);
    }

    /**
     * Loads rules that this module ships.
     *
     * @param drlPackage the package its files name, which is also the name of its kbase
     * @throws IllegalArgumentException when no rule was compiled from that package
     */
    public static KnowledgeBase load(String drlPackage) {
        return load(drlPackage, OUR_OWN, KnowledgeBase.class.getClassLoader());
    }

    /**
     * Loads rules that another jar ships.
     *
     * @param artifact the jar's coordinates, as {@code group/artifact}
     * @throws IllegalArgumentException when no rule was compiled from that package into that jar
     */
    public static KnowledgeBase load(String drlPackage, String artifact, ClassLoader loader) {
        KieBase base = build(new ModelListing(artifact, loader).modelOf(drlPackage));
        List<CompiledRule> rules = rulesOf(base);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("no rule in DRL package \"" + drlPackage + "\"");
        }
        return new KnowledgeBase(base, rules);
    }

    /** The rules by name. Never empty. */
    public List<CompiledRule> rules() {
        return rules;
    }

    /** Lets every rule fire; see {@link #run(Collection, Map, Predicate)}. */
    public void run(Collection<?> facts, Map<String, Object> globals) {
        run(facts, globals, rule -> true);
    }

    /**
     * Lets the rules fire once over the facts, in a session of its own.
     *
     * @param globals what the rules write to, by the names they give it
     * @param mayFire is told the name of each rule right before it fires, and may hold it back
     * @throws RuntimeException when a global is not declared by a rule, or a rule throws
     */
    public void run(Collection<?> facts, Map<String, Object> globals, Predicate<String> mayFire) {
        KieSession session = sessions.newKieSession();
        try {
            globals.forEach(session::setGlobal);
            facts.forEach(session::insert);
            session.fireAllRules(match -> mayFire.test(match.getRule().getName()));
        } finally {
            session.dispose();
        }
    }

    /** The configuration is given, because asking Drools for one needs its compiler. */
    private static KieBase build(Model model) {
        return KieBaseBuilder.createKieBaseFromModel(Set.of(model), RuleBaseFactory.newKnowledgeBaseConfiguration());
    }

    private static List<CompiledRule> rulesOf(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(kiePackage -> kiePackage.getRules().stream())
                .filter(rule -> !(rule instanceof QueryImpl))
                .map(rule -> new CompiledRule(rule.getName(), metadataOf(rule)))
                .sorted(Comparator.comparing(CompiledRule::name))
                .toList();
    }

    private static Map<String, Object> metadataOf(Rule rule) {
        Map<String, Object> metadata = new HashMap<>();
        rule.getMetaData().forEach((key, value) -> metadata.put(key, value == null ? "" : value));
        return metadata;
    }
}
