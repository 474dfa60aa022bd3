package vn.rasoat.adapters.json.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.adapters.json.text.DocumentFields;
import vn.rasoat.adapters.json.text.JsonText;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.port.ReportWriter;
import vn.rasoat.domain.report.AsOf;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.CheckedDocument.Checked;
import vn.rasoat.domain.report.CheckedDocument.Unreadable;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.RuleSet;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Language;
import vn.rasoat.domain.text.Wording;

/**
 * Báo cáo dạng JSON, described by {@code vn/rasoat/schema/report.schema.json}.
 *
 * <p>A file that could not be read has one outcome, {@value #READABLE} undecided, whose {@code missing} gives the
 * reason.
 */
public final class JsonReport implements ReportWriter {
    static final String READABLE = "document-readable";

    private final Language language;

    /** @param language of the messages */
    public JsonReport(Language language) {
        this.language = language;
    }

    @Override
    public void write(Review review, OutputStream out) throws IOException {
        JsonText.write(
                out,
                json -> json.word("verdict", review.verdict())
                        .list(
                                "documents",
                                review.documents(),
                                (each, document) -> document(each, document, review.failOn()))
                        .object("ruleSet", review.ruleSet(), JsonReport::ruleSet));
    }

    private void document(JsonText json, CheckedDocument document, Severity failOn) {
        json.text("path", document.path()).text("sha256", document.sha256()).word("verdict", document.verdict(failOn));
        if (document instanceof Checked checked) {
            checked(json, checked);
        } else if (document instanceof Unreadable unreadable) {
            unreadable(json, unreadable);
        }
    }

    private void checked(JsonText json, Checked checked) {
        json.object("asOf", checked.report().asOf(), JsonReport::asOf)
                .object("document", checked.summary(), DocumentFields::write)
                .list("outcomes", checked.report().outcomes(), this::outcome);
    }

    private void unreadable(JsonText json, Unreadable unreadable) {
        json.text("asOf", null).text("document", null).list("outcomes", List.of(unreadable.reason()), this::refusal);
    }

    private static void asOf(JsonText json, AsOf asOf) {
        json.day("date", asOf.date()).word("source", asOf.source());
    }

    private void outcome(JsonText json, RuleOutcome outcome) {
        json.text("rule", outcome.rule().id())
                .text("outcome", word(outcome))
                .word("severity", outcome.severity())
                .text("missing", missing(outcome))
                .list("findings", outcome.findings(), this::finding);
    }

    private void refusal(JsonText json, Wording reason) {
        json.text("rule", READABLE)
                .text("outcome", "undecided")
                .word("severity", Severity.ERROR)
                .text("missing", reason.in(language))
                .list("findings", List.<Finding>of(), this::finding);
    }

    private static String word(RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.Passed) {
            return "passed";
        }
        if (outcome instanceof RuleOutcome.Violated) {
            return "violated";
        }
        return outcome instanceof RuleOutcome.Undecided ? "undecided" : "notApplicable";
    }

    private @Nullable String missing(RuleOutcome outcome) {
        return outcome instanceof RuleOutcome.Undecided undecided
                ? undecided.missing().wording().in(language)
                : null;
    }

    private void finding(JsonText json, Finding finding) {
        json.text("message", finding.message().in(language))
                .text("quote", finding.quote())
                .object("location", finding.location(), JsonReport::location)
                .text("expected", spoken(finding.expected()))
                .text("remedy", spoken(finding.remedy()))
                .text("source", finding.source())
                .text("imposedBy", finding.imposedBy());
    }

    private @Nullable String spoken(@Nullable Wording wording) {
        return wording == null ? null : wording.in(language);
    }

    private static void location(JsonText json, Location location) {
        json.number("line", location.line() == 0 ? null : location.line())
                .number("page", location.page())
                .number("paragraph", location.paragraph())
                .text("section", location.section());
    }

    private static void ruleSet(JsonText json, RuleSet ruleSet) {
        json.shown("engine", ruleSet.engine())
                .list("packs", ruleSet.packs(), JsonReport::pack)
                .list("directives", ruleSet.directives(), JsonReport::directive);
    }

    private static void pack(JsonText json, PackInfo pack) {
        json.text("id", pack.id())
                .text("version", pack.version())
                .text("sha256", pack.sha256())
                .text("inForce", interval(pack.inForce()));
    }

    /** As ISO 8601-2 writes intervals: both days inclusive, {@code ..} for an open end. */
    private static String interval(Validity inForce) {
        return (inForce.from() == null ? ".." : inForce.from()) + "/" + (inForce.to() == null ? ".." : inForce.to());
    }

    private static void directive(JsonText json, Directive directive) {
        json.shown("number", directive.identity().number())
                .day("issuedOn", directive.identity().issuedOn())
                .text("issuer", directive.identity().issuer())
                .text("sha256", directive.source().sha256());
    }
}
