package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Annex;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.PlanElement;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.Signature;
import vn.rasoat.domain.port.PlanReader;

/** Dàn ý bằng chữ: what was read from a document, for a person. */
final class TextOutline {
    private static final int INDENT = 2;

    private final Page page;
    private final Messages messages;

    TextOutline(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    void write(PlanReader.Done reading) throws IOException {
        Plan plan = reading.plan();
        page.paragraph(0, Tone.BOLD, messages.text("outline.document"));
        writeHead(plan.head());
        writeAll("outline.citations", plan.citations(), this::citation);
        writeTitle("outline.sections");
        writeTree(plan.sections(), INDENT);
        writeAnnexes(plan.annexes());
        writeAll("outline.deadlines", plan.deadlines(), this::deadline);
        writeAll("outline.recipients", plan.recipients(), this::recipient);
        writeTitle("outline.signature");
        writeSignature(plan.signature());
        writeGuesses(reading.guesses());
        page.flush();
    }

    private void writeHead(Head head) throws IOException {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("outline.system", head.system() == null ? null : messages.word("system", head.system()));
        fields.put("outline.type", head.type() == null ? null : head.type().name());
        fields.put("outline.number", head.documentNumber().map(Object::toString).orElse(null));
        fields.put(
                "outline.issuedOn",
                head.issuedOn().map(day -> Days.told(day, messages)).orElse(null));
        fields.put("outline.place", head.date() == null ? null : head.date().place());
        fields.put(
                "outline.issuer", head.issuer() == null ? null : head.issuer().name());
        fields.put(
                "outline.subject",
                head.subject() == null ? null : head.subject().text());
        int widest = fields.keySet().stream()
                .mapToInt(key -> DisplayText.width(messages.text(key)))
                .max()
                .orElse(0);
        for (Map.Entry<String, @Nullable String> field : fields.entrySet()) {
            String mark = DisplayText.padded(messages.text(field.getKey()), widest + 2);
            writeField(mark, field.getValue());
        }
    }

    private void writeField(String mark, @Nullable String value) throws IOException {
        if (value == null) {
            page.paragraph(INDENT, mark, Tone.DIM, messages.text("outline.unknown"));
        } else {
            page.paragraph(INDENT, mark, Tone.PLAIN, value);
        }
    }

    private void writeTitle(String key) throws IOException {
        page.blank();
        page.paragraph(0, Tone.BOLD, messages.text(key));
    }

    private <E extends PlanElement> void writeAll(String key, List<E> elements, Function<E, String> told)
            throws IOException {
        writeTitle(key);
        if (elements.isEmpty()) {
            page.paragraph(INDENT, Tone.DIM, messages.text("outline.none"));
        }
        for (E element : elements) {
            writeItem(element.location(), told.apply(element));
        }
    }

    private void writeItem(Location location, String text) throws IOException {
        String place = Places.told(location.in(null), messages);
        page.paragraph(INDENT, "- ", Tone.PLAIN, place.isEmpty() ? text : text + " (" + place + ")");
    }

    private void writeTree(List<Section> sections, int indent) throws IOException {
        if (sections.isEmpty() && indent == INDENT) {
            page.paragraph(INDENT, Tone.DIM, messages.text("outline.none"));
        }
        for (Section section : sections) {
            String place = Places.told(section.location().in(null), messages);
            String roles = section.roles().isEmpty() ? "" : " [" + String.join(", ", section.roles()) + "]";
            page.paragraph(indent, Tone.PLAIN, section.heading() + roles + " (" + place + ")");
            writeTree(section.sections(), Math.min(indent + INDENT, page.columns() / 2));
        }
    }

    private void writeAnnexes(List<Annex> annexes) throws IOException {
        for (Annex annex : annexes) {
            page.blank();
            page.paragraph(0, Tone.BOLD, joined(" ", annex.label(), annex.title()));
            writeTree(annex.sections(), INDENT);
        }
    }

    private String citation(Citation citation) {
        String issued = citation.issuedOn() == null
                ? null
                : messages.text("report.issued", Days.told(citation.issuedOn(), messages));
        String issuer = citation.issuer() == null ? null : messages.text("report.issuer", citation.issuer());
        return joined(" ", citation.type(), citation.number().toString(), issued, issuer);
    }

    private String deadline(Deadline deadline) {
        String to = deadline.to() == null ? null : messages.text("outline.to", deadline.to());
        String via = deadline.via() == null ? null : messages.text("outline.via", deadline.via());
        return joined(", ", "«" + deadline.text() + "»", messages.word("purpose", deadline.purpose()), to, via);
    }

    private String recipient(Recipient recipient) {
        return recipient.purpose() == Recipient.Purpose.NONE
                ? recipient.name()
                : recipient.name() + ", " + messages.word("recipient", recipient.purpose());
    }

    private void writeSignature(@Nullable Signature signature) throws IOException {
        if (signature == null) {
            page.paragraph(INDENT, Tone.DIM, messages.text("outline.none"));
            return;
        }
        String authority = signature.authority().isEmpty() ? null : String.join(" / ", signature.authority());
        writeItem(signature.location(), joined(", ", authority, signature.position(), signature.name()));
    }

    private void writeGuesses(List<PlanReader.Guess> guesses) throws IOException {
        if (guesses.isEmpty()) {
            return;
        }
        writeTitle("outline.guesses");
        for (PlanReader.Guess guess : guesses) {
            writeItem(guess.location(), messages.of(guess.text()));
        }
    }

    private static String joined(String by, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(by));
    }
}
