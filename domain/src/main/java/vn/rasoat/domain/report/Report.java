package vn.rasoat.domain.report;

import java.util.Comparator;
import java.util.List;
import vn.rasoat.domain.text.Wording;

/**
 * Báo cáo rà soát của một văn bản: the answer of every rule in force.
 *
 * @param packs whose rules were asked, by id
 * @param directives ids of the library's directives that were found to bind the document, by id
 * @param outcomes by pack, then by rule
 * @param notes what the reader of the report must know beyond the rules, such as that no form pack applies
 */
public record Report(
        AsOf asOf, List<PackInfo> packs, List<String> directives, List<RuleOutcome> outcomes, List<Wording> notes) {

    public Report {
        packs = packs.stream().sorted(Comparator.comparing(PackInfo::id)).toList();
        directives = directives.stream().sorted().toList();
        outcomes = outcomes.stream()
                .sorted(Comparator.<RuleOutcome, String>comparing(o -> o.rule().pack())
                        .thenComparing(o -> o.rule().id()))
                .toList();
        notes = List.copyOf(notes);
    }

    public Verdict verdict(Severity failOn) {
        return Verdict.of(outcomes, failOn);
    }
}
