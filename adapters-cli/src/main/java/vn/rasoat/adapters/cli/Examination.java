package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.port.PlanChecker;
import vn.rasoat.domain.port.PlanReader;
import vn.rasoat.domain.report.AsOf;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.DocumentSummary;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.text.Language;
import vn.rasoat.domain.text.Wording;

/**
 * Cách rà soát: how each document of a call is read and checked.
 *
 * @param directives the library
 * @param system given by the caller, null where the document is to show it
 * @param level given by the caller, null where the document is to show it
 */
record Examination(
        Call call,
        PlanChecker checker,
        List<Directive> directives,
        AsOfChoice asOf,
        @Nullable PoliticalSystem system,
        @Nullable Level level) {

    /** @throws IOException the bytes could not be had */
    CheckedDocument of(String shown, InputStream in) throws IOException {
        DigestedInput bytes = new DigestedInput(in);
        PlanReader.Reading reading = call.parts().reader().read(bytes);
        String sha256 = bytes.ofWhole();
        if (reading instanceof PlanReader.Refused refused) {
            return new CheckedDocument.Unreadable(shown, sha256, refused.reason());
        }
        return checked(shown, Objects.requireNonNull(sha256, "the end of what was read"), (PlanReader.Done) reading);
    }

    private CheckedDocument checked(String shown, String sha256, PlanReader.Done done) {
        Head head = done.plan().head();
        AsOf day = asOf.dayFor(head, call.around().today());
        CheckRequest request = new CheckRequest(done.plan(), directives, day, system, level);
        Report report = withGuesses(checker.check(request), done.guesses());
        Level shownLevel = call.parts().levelOf(request).orElse(null);
        return new CheckedDocument.Checked(shown, sha256, DocumentSummary.of(head, shownLevel), report);
    }

    /** What the reader guessed, the reader of the report must know. */
    private static Report withGuesses(Report report, List<PlanReader.Guess> guesses) {
        List<Wording> notes = new ArrayList<>(report.notes());
        guesses.stream().map(Examination::note).forEach(notes::add);
        return new Report(report.asOf(), report.packs(), report.directives(), report.outcomes(), notes);
    }

    private static Wording note(PlanReader.Guess guess) {
        return new Wording(note(guess, Messages.in(Language.VI)), note(guess, Messages.in(Language.EN)));
    }

    private static String note(PlanReader.Guess guess, Messages messages) {
        String place = Places.told(guess.location(), messages);
        String text = messages.of(guess.text());
        return place.isEmpty() ? text : messages.text("note.guess", text, place);
    }
}
