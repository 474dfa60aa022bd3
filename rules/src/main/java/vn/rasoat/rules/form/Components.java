package vn.rasoat.rules.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.form.FormComponent.Kind;
import vn.rasoat.rules.form.FormComponent.Presence;

/**
 * Các thành phần thể thức của một văn bản.
 *
 * <p>The head is a table of two cells, and so are recipients and signature. Extraction loses a table whole, or one of
 * its cells: what stood alone in a lost cell says nothing of the document. Where the other half of a cell was read, the
 * missing half is missing. The end of the text may be cut off with all that follows it.
 */
final class Components {

    private static final Pattern NUMBER_WORD = Pattern.compile("(?:^|\\s)S[ốỐ]\\s*:");
    private static final Pattern DATE_WORDS = Pattern.compile("[Nn]gày.{0,20}tháng");

    private final Plan plan;
    private final Head head;

    private Components(Plan plan) {
        this.plan = plan;
        this.head = plan.head();
    }

    /** Every part that the system asks for, in the order of the document. */
    static List<FormComponent> of(Plan plan, FormProfile profile) {
        Components components = new Components(plan);
        Kind othersHeading = profile.party() ? Kind.NATIONAL_HEADING : Kind.PARTY_HEADING;
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != othersHeading)
                .map(kind -> new FormComponent(kind, components.presence(kind)))
                .toList();
    }

    /** Those that were not seen, as one fact; empty where every part is either there or missing. */
    static Optional<UnseenComponents> unseen(List<FormComponent> components) {
        List<Wording> names = components.stream()
                .filter(component -> component.presence() == Presence.UNSEEN)
                .map(component -> component.kind().words())
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnseenComponents(new Wording(
                        names.stream().map(Wording::vi).collect(Collectors.joining("; ")),
                        names.stream().map(Wording::en).collect(Collectors.joining("; ")))));
    }

    private Presence presence(Kind kind) {
        return switch (kind) {
            case PARTY_HEADING, NATIONAL_HEADING -> told(head.emblem() != null, !head.lost() && dated());
            case ISSUING_BODY -> told(named(), !head.lost() && numbered());
            case NUMBER -> told(numbered(), named() && actSeen());
            case DATE -> told(dated(), head.emblem() != null && actSeen());
            case TYPE -> told(head.type() != null, !head.lost());
            case SUBJECT -> told(head.subject() != null, !head.lost() && head.type() != null);
            case CONTENT -> told(!textEnd().isEmpty(), false);
            case SIGNATURE ->
                told(
                        plan.signature() != null,
                        readWell() && (listed() || plan.recipients().isEmpty()));
            case RECIPIENTS -> told(plan.recipientsSeen(), readWell());
        };
    }

    /** @param placeRead whether the place where it would stand was read */
    private static Presence told(boolean there, boolean placeRead) {
        if (there) {
            return Presence.PRESENT;
        }
        return placeRead ? Presence.ABSENT : Presence.UNSEEN;
    }

    private boolean named() {
        return head.issuer() != null && !head.issuer().inferred();
    }

    private boolean numbered() {
        return head.number() != null || inHead(NUMBER_WORD);
    }

    private boolean dated() {
        return head.date() != null || inHead(DATE_WORDS);
    }

    /** Whether anything is seen that belongs to the act of issuing; a plan annexed to a decision leaves that to it. */
    private boolean actSeen() {
        return numbered() || dated() || plan.signature() != null || plan.recipientsSeen();
    }

    private boolean inHead(Pattern words) {
        return plan.paragraphs().stream()
                .filter(paragraph -> paragraph.part() == Paragraph.Part.HEAD)
                .anyMatch(paragraph -> words.matcher(paragraph.text()).find());
    }

    /** Whether the list of recipients was read to its end. */
    private boolean listed() {
        return plan.recipients().stream().anyMatch(Recipient::fileCopy);
    }

    /** Whether both cells of the head were read, and the text to its end: then its other tables were not lost either. */
    private boolean readWell() {
        boolean headRead = head.emblem() != null && named() && numbered() && dated();
        return headRead && textEnd().endsWith(".");
    }

    private String textEnd() {
        List<Paragraph> text = new ArrayList<>(plan.paragraphs());
        for (int i = text.size() - 1; i >= 0; i--) {
            if (text.get(i).part() != Paragraph.Part.HEAD) {
                return text.get(i).text().strip();
            }
        }
        return "";
    }
}
