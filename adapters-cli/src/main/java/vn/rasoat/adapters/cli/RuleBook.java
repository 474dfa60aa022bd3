package vn.rasoat.adapters.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.RuleInfo;

/**
 * Sổ quy tắc: every rule that is installed.
 *
 * @param packs by id
 * @param rules by pack, then by id
 */
record RuleBook(List<PackInfo> packs, List<RuleInfo> rules) {
    RuleBook {
        packs = packs.stream().sorted(Comparator.comparing(PackInfo::id)).toList();
        rules = rules.stream()
                .sorted(Comparator.comparing(RuleInfo::pack).thenComparing(RuleInfo::id))
                .toList();
    }

    List<RuleInfo> of(PackInfo pack) {
        return rules.stream().filter(rule -> rule.pack().equals(pack.id())).toList();
    }

    /** The rules called so, one for each pack that has it; {@code pack/id} names a single one. */
    List<RuleInfo> called(String id) {
        return rules.stream()
                .filter(rule -> id.equals(rule.id()) || id.equals(rule.pack() + "/" + rule.id()))
                .toList();
    }

    Stream<String> packIds() {
        return packs.stream().map(PackInfo::id);
    }
}
