package vn.rasoat.adapters.json.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.report.CheckedDocument.Checked;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.RuleOutcome.Undecided;
import vn.rasoat.domain.text.Wording;

/**
 * Kết quả SARIF: one place where a rule was violated or left undecided.
 *
 * @param path of the document
 * @param missing what would decide the rule, null where it is violated
 * @param finding null where an undecided rule points at no place
 * @param fingerprint the same as long as the rule finds the same words, whatever line they stand on
 */
record SarifResult(
        RuleInfo rule,
        String path,
        @Nullable Wording missing,
        @Nullable Finding finding,
        String fingerprint) {

    /** Those of one document, in the order of its report. */
    static List<SarifResult> of(Checked checked) {
        List<SarifResult> results = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (RuleOutcome outcome : checked.report().outcomes()) {
            Wording missing =
                    outcome instanceof Undecided undecided ? undecided.missing().wording() : null;
            for (Finding finding : outcome.findings()) {
                String fingerprint = fingerprint(outcome.rule(), words(finding), seen);
                results.add(new SarifResult(outcome.rule(), checked.path(), missing, finding, fingerprint));
            }
            if (missing != null && outcome.findings().isEmpty()) {
                String fingerprint = fingerprint(outcome.rule(), missing.vi(), seen);
                results.add(new SarifResult(outcome.rule(), checked.path(), missing, null, fingerprint));
            }
        }
        return results;
    }

    /** The rule's id, unique over all packs. */
    static String id(RuleInfo rule) {
        return rule.pack() + "/" + rule.id();
    }

    boolean violated() {
        return missing == null;
    }

    private static String words(Finding finding) {
        return finding.quote() == null ? finding.message().vi() : finding.quote();
    }

    /** Equal words are told apart by their order, not by their place. */
    private static String fingerprint(RuleInfo rule, String words, Map<String, Integer> seen) {
        String key = id(rule) + "\n" + words;
        int occurrence = seen.merge(key, 1, Integer::sum);
        return sha256(key + "\n" + occurrence);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
