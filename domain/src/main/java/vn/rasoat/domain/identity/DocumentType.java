package vn.rasoat.domain.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.hierarchy.Validity;

/**
 * Tên loại văn bản.
 *
 * @param name such as «Kế hoạch»
 * @param uses how each system uses it, in the order of the table
 */
public record DocumentType(String name, Map<PoliticalSystem, Use> uses) {
    public DocumentType {
        uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    }

    /** The systems in which documents of this type exist. */
    public Set<PoliticalSystem> systems() {
        return uses.keySet();
    }

    /** How one system uses it; empty where it has no such type. */
    public Optional<Use> use(PoliticalSystem system) {
        return Optional.ofNullable(uses.get(system));
    }

    /** Its symbols in one system, the preferred one first; empty where its numbers carry none. */
    public List<String> symbols(PoliticalSystem system) {
        return use(system).map(Use::symbols).orElse(List.of());
    }

    /**
     * Cách dùng trong một hệ thống.
     *
     * @param symbols the preferred one first
     * @param issued whether bodies of the system may give a document of their own this type; otherwise it is met in
     *     citations only
     * @param validity while the rules of form name it
     */
    public record Use(List<String> symbols, boolean issued, Validity validity) {
        public Use {
            symbols = List.copyOf(symbols);
        }
    }
}
