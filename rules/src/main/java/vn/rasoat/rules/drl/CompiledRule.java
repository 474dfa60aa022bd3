package vn.rasoat.rules.drl;

import java.util.Map;
import java.util.Objects;

/**
 * Luật kiểm: the name of one DRL rule, and what its annotations say of it.
 *
 * @param metadata the value of each annotation by its name: a string, or a number or boolean where one stands bare;
 *     the empty string for an annotation without a value
 */
public record CompiledRule(String name, Map<String, Object> metadata) {
    public CompiledRule {
        Objects.requireNonNull(name, "name");
        metadata = Map.copyOf(metadata);
    }
}
