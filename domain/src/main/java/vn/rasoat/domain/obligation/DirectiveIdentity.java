package vn.rasoat.domain.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.identity.DocumentNumber;

/**
 * Danh tính của văn bản: type, number, day and issuer together; a number alone is no key, since numbering starts again
 * with every term and at every body.
 *
 * @param type name of its type, such as «Hướng dẫn»
 * @param number null where the copy at hand lost it
 * @param issuedOn null where the copy at hand lost it
 */
public record DirectiveIdentity(
        String type,
        @Nullable DocumentNumber number,
        @Nullable LocalDate issuedOn,
        String issuer) {

    /** For messages: «97-HD/BTGTW của Ban Tuyên giáo Trung ương», or the type and issuer where the number is lost. */
    public String shown() {
        return (number == null ? type : number.toString()) + " của " + issuer;
    }
}
