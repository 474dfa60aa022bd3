package vn.rasoat.rules.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.domain.report.Need;
import vn.rasoat.domain.text.Wording;

/**
 * Sự kiện: what the rules of a pack are asked about, and which of their needs the document or the library leaves
 * unmet.
 *
 * @param all inserted in this order
 * @param unmet by the word that rules use in {@code @needs}: what would have to be known
 */
public record Facts(List<Object> all, Map<String, Need> unmet) {

    public Facts {
        all = List.copyOf(all);
        unmet = Map.copyOf(unmet);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Gathers facts and needs. */
    public static final class Builder {
        private final List<Object> all = new ArrayList<>();
        private final Map<String, Need> unmet = new LinkedHashMap<>();

        private Builder() {}

        public Builder add(Object fact) {
            all.add(fact);
            return this;
        }

        public Builder addAll(Iterable<?> facts) {
            facts.forEach(all::add);
            return this;
        }

        /** Says that something is not known; the first word on a need stays. */
        public Builder unmet(String need, Wording whatWouldDecide) {
            unmet.putIfAbsent(need, new Need(whatWouldDecide));
            return this;
        }

        public Facts build() {
            return new Facts(all, unmet);
        }
    }
}
