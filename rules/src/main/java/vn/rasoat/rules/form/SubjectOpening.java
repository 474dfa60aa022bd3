package vn.rasoat.rules.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Head;

/**
 * Chữ mở đầu trích yếu.
 *
 * @param abbreviated whether it is «V/v»
 */
public record SubjectOpening(Head.Subject subject, String type, boolean abbreviated) {

    private static final Pattern ABBREVIATED =
            Pattern.compile("^[(“\"]*v\\s?/\\s?v(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Null where the document is a letter, or shows no type or no subject. */
    static @Nullable SubjectOpening of(Head head) {
        Head.TypeLine type = head.type();
        Head.Subject subject = head.subject();
        if (type == null || subject == null || type.name().equals("Công văn")) {
            return null;
        }
        return new SubjectOpening(
                subject,
                type.name(),
                ABBREVIATED.matcher(subject.text().strip()).find());
    }
}
