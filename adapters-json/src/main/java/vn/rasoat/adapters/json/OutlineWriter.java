package vn.rasoat.adapters.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.rasoat.adapters.json.text.DocumentFields;
import vn.rasoat.adapters.json.text.JsonText;
import vn.rasoat.domain.deadline.DayInterval;
import vn.rasoat.domain.document.Annex;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.Signature;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.port.PlanReader;
import vn.rasoat.domain.report.DocumentSummary;
import vn.rasoat.domain.text.Language;

/** Dàn ý: writes what was read of a document as one JSON object, null where the document does not say. */
public final class OutlineWriter {
    private final Language language;

    /** @param language of the guesses */
    public OutlineWriter(Language language) {
        this.language = language;
    }

    /**
     * Equal input gives equal bytes; the stream is left open.
     *
     * @param level of the issuer, null where it is not known
     * @throws IOException the stream refused the bytes
     */
    public void write(PlanReader.Done reading, @Nullable Level level, OutputStream out) throws IOException {
        Plan plan = reading.plan();
        JsonText.write(
                out,
                json -> json.object("document", DocumentSummary.of(plan.head(), level), DocumentFields::write)
                        .list("citations", plan.citations(), OutlineWriter::citation)
                        .list("sections", plan.sections(), OutlineWriter::section)
                        .list("annexes", plan.annexes(), OutlineWriter::annex)
                        .list("deadlines", plan.deadlines(), OutlineWriter::deadline)
                        .list("recipients", plan.recipients(), OutlineWriter::recipient)
                        .object("signature", plan.signature(), OutlineWriter::signature)
                        .list("guesses", reading.guesses(), this::guess));
    }

    private static void citation(JsonText json, Citation citation) {
        json.text("type", citation.type())
                .shown("number", citation.number())
                .day("issuedOn", citation.issuedOn())
                .text("issuer", citation.issuer())
                .number("line", line(citation.location()));
    }

    private static void section(JsonText json, Section section) {
        json.text("label", nullIfEmpty(section.label().written()))
                .text("title", section.title())
                .number("line", line(section.location()))
                .texts("roles", section.roles())
                .list("sections", section.sections(), OutlineWriter::section);
    }

    private static void annex(JsonText json, Annex annex) {
        json.text("title", nullIfEmpty((annex.label() + " " + annex.title()).strip()))
                .number("line", line(annex.location()))
                .list("sections", annex.sections(), OutlineWriter::section);
    }

    private static void deadline(JsonText json, Deadline deadline) {
        Optional<DayInterval> days = deadline.when().resolve().asDays();
        json.text("text", deadline.text())
                .number("line", line(deadline.location()))
                .word("purpose", deadline.purpose())
                .text("to", deadline.to())
                .text("via", deadline.via())
                .text("kind", deadline.when().kind())
                .day("earliest", days.map(DayInterval::earliest).orElse(null))
                .day("latest", days.map(DayInterval::latest).orElse(null));
    }

    private static void recipient(JsonText json, Recipient recipient) {
        boolean none = recipient.purpose() == Recipient.Purpose.NONE;
        json.text("name", recipient.name())
                .word("purpose", none ? null : recipient.purpose())
                .number("line", line(recipient.location()));
    }

    private static void signature(JsonText json, Signature signature) {
        json.text("authority", nullIfEmpty(String.join("\n", signature.authority())))
                .text("position", signature.position())
                .text("name", signature.name())
                .number("line", line(signature.location()));
    }

    private void guess(JsonText json, PlanReader.Guess guess) {
        json.number("line", line(guess.location())).text("text", guess.text().in(language));
    }

    private static @Nullable Integer line(Location location) {
        return location.line() == 0 ? null : location.line();
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
