package vn.rasoat.domain.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.identity.DocumentNumber;

/**
 * Tóm tắt văn bản: what tells one document from another, each part null where the document does not say.
 *
 * @param number null in a draft whose ordinal is blank, too
 */
public record DocumentSummary(
        @Nullable PoliticalSystem system,
        @Nullable String type,
        @Nullable DocumentNumber number,
        @Nullable LocalDate issuedOn,
        @Nullable String place,
        @Nullable String issuer,
        @Nullable Level level,
        @Nullable String subject) {

    /** @param level of the issuer, null where it is not known */
    public static DocumentSummary of(Head head, @Nullable Level level) {
        return new DocumentSummary(
                head.system(),
                head.type() == null ? null : head.type().name(),
                head.documentNumber().orElse(null),
                head.issuedOn().orElse(null),
                head.date() == null ? null : head.date().place(),
                head.issuer() == null ? null : head.issuer().name(),
                level,
                head.subject() == null ? null : head.subject().text());
    }
}
