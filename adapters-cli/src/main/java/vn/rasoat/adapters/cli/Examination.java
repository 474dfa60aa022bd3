package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.port.PlanChecker;
import vn.rasoat.domain.port.PlanReader;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.DocumentSummary;

/**
 * Rà soát từng văn bản: reads one document and checks it.
 *
 * @param today the caller's day
 * @param system given by the caller, null where the document is to show it
 * @param level given by the caller, null where the document is to show it
 */
record Examination(
        PlanReader reader,
        PlanChecker checker,
        List<Directive> directives,
        AsOfChoice asOf,
        LocalDate today,
        @Nullable PoliticalSystem system,
        @Nullable Level level) {

    /** @throws IOException the bytes could not be had */
    CheckedDocument of(String shown, InputStream in) throws IOException {
        try (DigestedInput bytes = new DigestedInput(in)) {
            PlanReader.Reading reading = reader.read(bytes);
            String sha256 = bytes.ofWhole();
            if (reading instanceof PlanReader.Done done) {
                return checked(shown, sha256, done.plan());
            }
            return new CheckedDocument.Unreadable(shown, sha256, ((PlanReader.Refused) reading).reason());
        }
    }

    private CheckedDocument checked(String shown, String sha256, Plan plan) {
        CheckRequest request =
                new CheckRequest(plan, directives, asOf.dayFor(plan.head(), today), system, level);
        return new CheckedDocument.Checked(
                shown, sha256, DocumentSummary.of(plan.head(), level), checker.check(request));
    }
}
