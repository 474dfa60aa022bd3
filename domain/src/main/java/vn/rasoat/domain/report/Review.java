package vn.rasoat.domain.report;

import java.util.Comparator;
import java.util.List;

/**
 * Đợt rà soát: every document of one call, and what they were judged by.
 *
 * @param documents in the order in which they were given
 * @param failOn the lightest violation that counts
 */
public record Review(List<CheckedDocument> documents, RuleSet ruleSet, Severity failOn) {

    public Review {
        documents = List.copyOf(documents);
    }

    /** The worst of all documents; of none, {@link Verdict#UNDECIDED}: nothing was asked. */
    public Verdict verdict() {
        return documents.stream()
                .map(document -> document.verdict(failOn))
                .max(Comparator.naturalOrder())
                .orElse(Verdict.UNDECIDED);
    }
}
