package vn.rasoat.adapters.json.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.rasoat.adapters.json.text.JsonText;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.CheckedDocument.Checked;
import vn.rasoat.domain.report.CheckedDocument.Unreadable;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleSet;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Language;
import vn.rasoat.domain.text.Wording;

/** Lượt chạy SARIF: the one {@code run} of a report, being written. */
final class SarifRun {
    private final JsonText json;
    private final Review review;
    private final Language language;
    private final Map<String, RuleInfo> rules = new TreeMap<>();
    private final Map<String, CheckedDocument> artifacts = new LinkedHashMap<>();
    private final List<String> ruleOrder;
    private final List<String> artifactOrder;

    SarifRun(JsonText json, Review review, Language language) {
        this.json = json;
        this.review = review;
        this.language = language;
        for (CheckedDocument document : review.documents()) {
            artifacts.putIfAbsent(document.path(), document);
            if (document instanceof Checked checked) {
                checked.report()
                        .outcomes()
                        .forEach(outcome -> rules.put(SarifResult.id(outcome.rule()), outcome.rule()));
            }
        }
        this.ruleOrder = List.copyOf(rules.keySet());
        this.artifactOrder = List.copyOf(artifacts.keySet());
    }

    void write() {
        json.object("tool", () -> json.object("driver", () -> driver(review.ruleSet())))
                .word("language", language)
                .list("invocations", List.of(notifications()), (each, its) -> invocation(its))
                .list("artifacts", artifacts.values(), (each, document) -> artifact(document))
                .list("results", results(), (each, result) -> result(result));
    }

    private void driver(RuleSet ruleSet) {
        json.text("name", ruleSet.engine().name())
                .text("version", ruleSet.engine().version())
                .list("rules", rules.values(), (each, rule) -> rule(rule));
    }

    private void rule(RuleInfo rule) {
        json.text("id", SarifResult.id(rule));
        text("shortDescription", rule.title());
        text("help", rule.undecidedWhen());
        json.object("defaultConfiguration", () -> json.text("level", level(rule.severity())))
                .object("properties", () -> json.text("source", rule.source()));
    }

    /** What is told beside the results: of a file that was not read, or of a report as a whole. */
    private record Notification(String path, Wording wording, boolean failure) {}

    private List<Notification> notifications() {
        List<Notification> notifications = new ArrayList<>();
        for (CheckedDocument document : review.documents()) {
            if (document instanceof Unreadable unreadable) {
                notifications.add(new Notification(document.path(), unreadable.reason(), true));
            } else if (document instanceof Checked checked) {
                checked.report()
                        .notes()
                        .forEach(note -> notifications.add(new Notification(document.path(), note, false)));
            }
        }
        return notifications;
    }

    private void invocation(List<Notification> notifications) {
        json.flag("executionSuccessful", notifications.stream().noneMatch(Notification::failure))
                .list("toolExecutionNotifications", notifications, (each, its) -> notification(its));
    }

    private void notification(Notification notification) {
        json.text("level", notification.failure() ? "error" : "note");
        text("message", notification.wording());
        json.list("locations", List.of(notification.path()), (each, path) -> location(path, Location.NOWHERE));
    }

    private void artifact(CheckedDocument document) {
        json.object("location", () -> json.text("uri", ArtifactUri.of(document.path())));
        if (document.sha256() != null) {
            json.object("hashes", () -> json.text("sha-256", document.sha256()));
        }
    }

    private List<SarifResult> results() {
        List<SarifResult> results = new ArrayList<>();
        for (CheckedDocument document : review.documents()) {
            if (document instanceof Checked checked) {
                results.addAll(SarifResult.of(checked));
            }
        }
        return results;
    }

    private void result(SarifResult result) {
        String id = SarifResult.id(result.rule());
        Finding finding = result.finding();
        Location place = finding == null ? Location.NOWHERE : finding.location();
        json.text("ruleId", id)
                .number("ruleIndex", ruleOrder.indexOf(id))
                .text("kind", result.violated() ? "fail" : "open")
                .text("level", finding == null || !result.violated() ? "none" : level(finding.severity()))
                .object("message", () -> json.text("text", message(result)))
                .list("locations", List.of(result.path()), (each, path) -> location(path, place))
                .object("partialFingerprints", () -> json.text("rasoat/v1", result.fingerprint()));
        if (finding != null) {
            json.object("properties", () -> properties(finding));
        }
    }

    private String message(SarifResult result) {
        Finding finding = result.finding();
        List<String> sentences = new ArrayList<>();
        if (finding != null) {
            sentences.add(finding.message().in(language));
        }
        if (result.missing() != null) {
            sentences.add(result.missing().in(language));
        }
        if (finding != null && finding.remedy() != null) {
            sentences.add(finding.remedy().in(language));
        }
        return String.join(" ", sentences);
    }

    private void location(String path, Location place) {
        boolean ofText = place.line() > 0 && place.page() == null && place.paragraph() == null;
        json.object("physicalLocation", () -> {
            json.object(
                    "artifactLocation",
                    () -> json.text("uri", ArtifactUri.of(path)).number("index", artifactOrder.indexOf(path)));
            if (ofText) {
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

    private void properties(Finding finding) {
        json.text("quote", finding.quote())
                .text(
                        "expected",
                        finding.expected() == null ? null : finding.expected().in(language))
                .text("source", finding.source())
                .text("imposedBy", finding.imposedBy())
                .number("page", finding.location().page())
                .number("paragraph", finding.location().paragraph());
    }

    private void text(String name, Wording wording) {
        json.object(name, () -> json.text("text", wording.in(language)));
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : JsonText.word(severity);
    }
}
