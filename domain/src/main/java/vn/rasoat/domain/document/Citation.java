package vn.rasoat.domain.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.identity.DocumentNumber;

/**
 * Căn cứ, viện dẫn: a document that the text names by its number.
 *
 * @param type name of its type as written, null where the text gives none
 * @param issuedOn its day, null where the text gives none
 * @param issuer its issuing body as written, null where the text gives none
 * @param title what the text says it is about, null where the text gives none
 * @param basis whether it stands among the bases of the plan (căn cứ, thực hiện), before the first heading
 * @param first whether this number is cited for the first time
 * @param inTitle whether it is quoted inside the title of another document
 * @param quote the citation as written
 */
public record Citation(
        @Nullable String type,
        DocumentNumber number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable String title,
        boolean basis,
        boolean first,
        boolean inTitle,
        String quote,
        Location location)
        implements PlanElement {}
