package vn.rasoat.adapters.json.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.rasoat.adapters.json.text.JsonText;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.port.ReportWriter;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.CheckedDocument.Checked;
import vn.rasoat.domain.report.CheckedDocument.Unreadable;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.Language;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleSet;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.report.Wording;

/**
 * Báo cáo dạng SARIF 2.1.0, for editors and code hosts.
 *
 * <p>A violated rule gives a result of kind {@code fail} for each finding, an undecided one results of kind
 * {@code open}. Rules that passed or did not apply give none: hosts that do not know the kind would show them as
 * alerts. A file that could not be read, and a note of a report, is a notification of the invocation.
 */
public final class SarifReport implements ReportWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Language language;

    /** @param language of the messages */
    public SarifReport(Language language) {
        this.language = language;
    }

    @Override
    public void write(Review review, OutputStream out) throws IOException {
        JsonText.write(
                out,
                json -> json.text("$schema", SCHEMA).text("version", "2.1.0").list("runs", List.of(review), this::run));
    }

    private void run(JsonText json, Review review) {
        Map<String, RuleInfo> rules = rules(review);
        List<String> order = List.copyOf(rules.keySet());
        json.object("tool", () -> json.object("driver", () -> driver(json, review.ruleSet(), rules)))
                .word("language", language)
                .list("invocations", List.of(review), this::invocation)
                .list("artifacts", review.documents(), SarifReport::artifact)
                .list("results", results(review), (each, result) -> result(each, result, order, review));
    }

    /** Every rule that was asked of some document, by its id. */
    private static Map<String, RuleInfo> rules(Review review) {
        Map<String, RuleInfo> rules = new TreeMap<>();
        for (CheckedDocument document : review.documents()) {
            if (document instanceof Checked checked) {
                checked.report()
                        .outcomes()
                        .forEach(outcome -> rules.put(SarifResult.id(outcome.rule()), outcome.rule()));
            }
        }
        return rules;
    }

    private static List<SarifResult> results(Review review) {
        List<SarifResult> results = new ArrayList<>();
        for (int i = 0; i < review.documents().size(); i++) {
            if (review.documents().get(i) instanceof Checked checked) {
                results.addAll(SarifResult.of(checked, i));
            }
        }
        return results;
    }

    private void driver(JsonText json, RuleSet ruleSet, Map<String, RuleInfo> rules) {
        json.text("name", ruleSet.engine().name())
                .text("version", ruleSet.engine().version())
                .list("rules", rules.values(), this::rule);
    }

    private void rule(JsonText json, RuleInfo rule) {
        json.text("id", SarifResult.id(rule))
                .object("shortDescription", rule.title(), this::text)
                .object("help", rule.undecidedWhen(), this::text)
                .object("defaultConfiguration", () -> json.text("level", level(rule.severity())))
                .object("properties", () -> json.text("source", rule.source()));
    }

    private void invocation(JsonText json, Review review) {
        List<Notification> notifications = notifications(review);
        boolean allRead = notifications.stream().noneMatch(Notification::failure);
        json.flag("executionSuccessful", allRead).list("toolExecutionNotifications", notifications, this::notification);
    }

    private record Notification(String path, int document, Wording wording, boolean failure) {}

    private static List<Notification> notifications(Review review) {
        List<Notification> notifications = new ArrayList<>();
        for (int i = 0; i < review.documents().size(); i++) {
            CheckedDocument document = review.documents().get(i);
            if (document instanceof Unreadable unreadable) {
                notifications.add(new Notification(document.path(), i, unreadable.reason(), true));
            } else if (document instanceof Checked checked) {
                for (Wording note : checked.report().notes()) {
                    notifications.add(new Notification(document.path(), i, note, false));
                }
            }
        }
        return notifications;
    }

    private void notification(JsonText json, Notification notification) {
        json.text("level", notification.failure() ? "error" : "note")
                .object("message", notification.wording(), this::text)
                .list(
                        "locations",
                        List.of(notification),
                        (each, its) -> each.object(
                                "physicalLocation", () -> artifactLocation(each, its.path(), its.document())));
    }

    private static void artifact(JsonText json, CheckedDocument document) {
        json.object("location", () -> json.text("uri", ArtifactUri.of(document.path())))
                .object("hashes", () -> json.text("sha-256", document.sha256()));
    }

    private void result(JsonText json, SarifResult result, List<String> order, Review review) {
        String id = SarifResult.id(result.rule());
        String path = review.documents().get(result.document()).path();
        Finding finding = result.finding();
        json.text("ruleId", id)
                .number("ruleIndex", order.indexOf(id))
                .text("kind", result.violated() ? "fail" : "open")
                .text("level", finding == null || !result.violated() ? "none" : level(finding.severity()))
                .object("message", () -> json.text("text", message(result)))
                .list("locations", List.of(result), (each, its) -> location(each, its, path))
                .object("partialFingerprints", () -> json.text("rasoat/v1", result.fingerprint()));
        if (finding != null) {
            json.object("properties", finding, this::properties);
        }
    }

    private String message(SarifResult result) {
        Finding finding = result.finding();
        StringBuilder message = new StringBuilder();
        if (finding != null) {
            message.append(finding.message().in(language));
        }
        if (result.missing() != null) {
            message.append(message.isEmpty() ? "" : " ").append(result.missing().in(language));
        }
        if (finding != null && finding.remedy() != null) {
            message.append(' ').append(finding.remedy().in(language));
        }
        return message.toString();
    }

    private static void location(JsonText json, SarifResult result, String path) {
        Location place =
                result.finding() == null ? Location.NOWHERE : result.finding().location();
        json.object("physicalLocation", () -> {
            artifactLocation(json, path, result.document());
            if (place.line() > 0 && place.page() == null && place.paragraph() == null) {
                json.object("region", () -> json.number("startLine", place.line()));
            }
        });
        if (place.section() != null) {
            json.list(
                    "logicalLocations",
                    List.of(place.section()),
                    (each, section) -> each.text("fullyQualifiedName", section));
        }
    }

    private static void artifactLocation(JsonText json, String path, int document) {
        json.object(
                "artifactLocation", () -> json.text("uri", ArtifactUri.of(path)).number("index", document));
    }

    private void properties(JsonText json, Finding finding) {
        json.text("quote", finding.quote())
                .text(
                        "expected",
                        finding.expected() == null ? null : finding.expected().in(language))
                .text("source", finding.source())
                .text("imposedBy", finding.imposedBy())
                .number("page", finding.location().page())
                .number("paragraph", finding.location().paragraph());
    }

    private void text(JsonText json, Wording wording) {
        json.text("text", wording.in(language));
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : JsonText.word(severity);
    }
}
