package vn.rasoat.domain.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.text.Wording;

/**
 * Điểm sai: one place where the document departs from a rule, or where the rule could not be decided.
 *
 * @param message where, what was found, what is required and by whom
 * @param quote the words of the document, null for what is missing
 * @param expected what would satisfy the rule, null where the message says it all
 * @param remedy what to do
 * @param source the clause that asks for it
 * @param imposedBy the directive or legal text that asks for it, null for consistency within the document
 */
public record Finding(
        Severity severity,
        Wording message,
        @Nullable String quote,
        Location location,
        @Nullable Wording expected,
        @Nullable Wording remedy,
        String source,
        @Nullable String imposedBy) {

    /** By place, then by message: equal input prints equal output. */
    public static final Comparator<Finding> IN_READING_ORDER = Comparator.comparing(Finding::location)
            .thenComparing(f -> f.message().vi());
}
