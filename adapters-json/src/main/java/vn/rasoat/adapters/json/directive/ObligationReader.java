package vn.rasoat.adapters.json.directive;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.obligation.Obligation.Confidence;
import vn.rasoat.domain.obligation.Obligation.Due;
import vn.rasoat.domain.obligation.Obligation.Ground;

/** Reads one obligation of a directive. */
final class ObligationReader {

    private static final Map<String, Confidence> CONFIDENCES =
            Map.of("stated", Confidence.STATED, "relayed", Confidence.RELAYED);
    private static final Map<String, Recipient.Purpose> PURPOSES = Map.of(
            "report", Recipient.Purpose.REPORT,
            "direction", Recipient.Purpose.DIRECTION,
            "action", Recipient.Purpose.ACTION,
            "coordination", Recipient.Purpose.COORDINATION,
            "information", Recipient.Purpose.INFORMATION);
    private static final Pattern LEVEL_LIKE = Pattern.compile("[a-z0-9]+(?:_[a-z0-9]+)*+");
    private static final Pattern OR = Pattern.compile("\\|");

    private final Fields fields;
    private final Problems problems;

    private ObligationReader(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** Empty, with at least one problem, where the entry is at fault. */
    static Optional<Obligation> read(YamlNode node, Problems problems) {
        int before = problems.count();
        Fields fields = Fields.of(node, problems);
        return problems.count() > before
                ? Optional.empty()
                : new ObligationReader(fields, problems).obligation().filter(read -> problems.count() == before);
    }

    private Optional<Obligation> obligation() {
        Optional<Kind> kind = fields.word("kind", Kind.words()).map(Kind::of);
        fields.allow(kind.map(Kind::keys).orElseGet(Kind::keysOfAll));
        Ground ground = ground();
        return kind.flatMap(found -> obligation(found, ground));
    }

    private Optional<Obligation> obligation(Kind kind, Ground ground) {
        return switch (kind) {
            case SECTION ->
                fields.word("role", Vocabulary.roles()).map(role -> new Obligation.RequiredSection(ground, role));
            case CONTENT -> Optional.of(content(ground));
            case MATERIAL -> Optional.of(new Obligation.RequiredMaterial(ground, fields.text("title"), phrases()));
            case LINK -> Optional.of(new Obligation.RequiredLink(ground, linked(), fields.text("title")));
            case COMPLETION -> completion(ground);
            case REPORT -> Optional.of(report(ground));
            case RECIPIENT -> Optional.of(new Obligation.RequiredRecipient(ground, fields.text("body"), purpose()));
            case OWN_PLAN ->
                Optional.of(new Obligation.OwnPlan(
                        ground, fields.optionalWords("due").flatMap(this::due).orElse(null)));
        };
    }

    private Obligation content(Ground ground) {
        String role = fields.optionalWord("in", Vocabulary.roles()).orElse(null);
        return new Obligation.RequiredContent(ground, fields.text("theme"), phrases(), role);
    }

    private Optional<Obligation> completion(Ground ground) {
        String task = fields.text("task");
        List<String> keywords = DirectiveFile.values(fields.list("keywords"));
        return fields.requiredWords("due")
                .flatMap(this::due)
                .map(due -> new Obligation.Completion(ground, task, keywords, due));
    }

    private Obligation report(Ground ground) {
        return new Obligation.ReportDuty(
                ground,
                fields.text("matter"),
                DirectiveFile.values(fields.optionalList("keywords")),
                fields.text("to"),
                fields.optionalText("via").orElse(null),
                fields.optionalListOrWords("due").stream()
                        .flatMap(word -> due(word).stream())
                        .toList());
    }

    private Ground ground() {
        Optional<Confidence> confidence =
                fields.word("confidence", CONFIDENCES.keySet()).map(CONFIDENCES::get);
        boolean stated = confidence.filter(Confidence.STATED::equals).isPresent();
        return new Ground(
                stated ? fields.text("quote") : fields.optionalText("quote").orElse(""),
                stated ? fields.text("clause") : fields.optionalText("clause").orElse(""),
                confidence.orElse(Confidence.RELAYED),
                who());
    }

    /** Names of bodies, or ids of levels: a word written like an id must be one. */
    private List<String> who() {
        List<YamlNode.Text> who = fields.optionalList("who");
        who.stream()
                .filter(word -> LEVEL_LIKE.matcher(word.value()).matches())
                .forEach(word -> fields.valid(word, Vocabulary.levels()));
        return DirectiveFile.values(who);
    }

    private List<String> phrases() {
        List<YamlNode.Text> phrases = fields.list("phrases");
        phrases.stream()
                .filter(phrase -> Arrays.stream(OR.split(phrase.value(), -1)).anyMatch(String::isBlank))
                .forEach(this::emptyAlternative);
        return DirectiveFile.values(phrases);
    }

    private void emptyAlternative(YamlNode.Text phrase) {
        problems.add(
                phrase,
                "Gặp " + phrase.shownVi() + ": có cách nói để trống bên dấu «|».",
                "Found " + phrase.shownEn() + ": an alternative beside «|» is blank.");
    }

    private String linked() {
        return fields.requiredWords("to")
                .flatMap(word -> Vocabulary.number(word, problems))
                .map(Object::toString)
                .orElse("");
    }

    private Optional<Due> due(YamlNode.Text word) {
        return DueReader.read(word, problems);
    }

    private Recipient.@Nullable Purpose purpose() {
        return fields.optionalWord("purpose", PURPOSES.keySet())
                .map(PURPOSES::get)
                .orElse(null);
    }
}
