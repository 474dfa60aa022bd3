package vn.rasoat.domain.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Viện dẫn: a place in a text that names a document by its number.
 *
 * @param start where it begins, at the name of the type, at the word «số» or at the number, whichever comes first
 * @param end where number, date and issuer end; the title stands after it
 * @param text from start to end, as written
 * @param typeName the name of the type in the spelling of the table of types; null where none stands with the number
 * @param issuedOn null where no date is written, or no such day exists
 * @param dateWritten the date on one line, with the word «ngày» where it stands there; null where none is written
 * @param commaBeforeDate whether a comma stands before the date
 * @param issuer on one line, without its term («khóa XIII»); null where none is written
 * @param title on one line: what stands within the quotation marks that follow, or what follows «về», up to the next
 *     comma, semicolon, full stop or citation; the name of a law; null where none is written
 * @param inTitle whether it stands inside the title of the document cited before it
 */
public record FoundCitation(
        int start,
        int end,
        String text,
        @Nullable String typeName,
        DocumentNumber number,
        @Nullable LocalDate issuedOn,
        @Nullable String dateWritten,
        boolean commaBeforeDate,
        @Nullable String issuer,
        @Nullable String title,
        boolean inTitle) {}
