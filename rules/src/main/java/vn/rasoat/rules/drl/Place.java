package vn.rasoat.rules.drl;

import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Annex;
import vn.rasoat.domain.document.Assignment;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.PlanElement;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.document.ReportOrder;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.Signature;

/**
 * Chỗ: where a finding points, and the words that stand there.
 *
 * @param quote null for what is missing
 */
public record Place(Location location, @Nullable String quote) {

    private static final int LONGEST_QUOTE = 200;

    public Place {
        quote = quote == null ? null : shortened(quote);
    }

    public static Place of(Location location) {
        return new Place(location, null);
    }

    public static Place of(PlanElement element) {
        return new Place(element.location(), words(element));
    }

    private static @Nullable String words(PlanElement element) {
        if (element instanceof Section section) {
            return section.heading();
        } else if (element instanceof Recipient recipient) {
            return recipient.written();
        } else if (element instanceof Citation citation) {
            return citation.quote();
        } else if (element instanceof ReportOrder order) {
            return order.quote();
        } else if (element instanceof Deadline deadline) {
            return deadline.text();
        } else if (element instanceof Assignment assignment) {
            return assignment.quote();
        } else if (element instanceof Paragraph paragraph) {
            return paragraph.text();
        } else if (element instanceof Annex annex) {
            return annex.label() + " " + annex.title();
        } else if (element instanceof Signature signature) {
            return signed(signature);
        }
        return headWords(element);
    }

    private static @Nullable String headWords(PlanElement element) {
        if (element instanceof Head.NumberLine number) {
            return number.written();
        } else if (element instanceof Head.DateLine date) {
            return date.written();
        } else if (element instanceof Head.Issuer issuer) {
            return issuer.name();
        } else if (element instanceof Head.TypeLine type) {
            return type.written();
        } else if (element instanceof Head.Subject subject) {
            return subject.text();
        }
        return element instanceof Head.Emblem emblem ? emblem.written() : null;
    }

    private static String signed(Signature signature) {
        String authority = String.join(" / ", signature.authority());
        return signature.position() == null ? authority : (authority + " / " + signature.position());
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_QUOTE);
        return line.substring(0, blank > 0 ? blank : LONGEST_QUOTE) + "…";
    }
}
