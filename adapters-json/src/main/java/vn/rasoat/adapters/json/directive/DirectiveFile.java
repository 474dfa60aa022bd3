package vn.rasoat.adapters.json.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.identity.DocumentType;
import vn.rasoat.domain.identity.DocumentTypes;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.DirectiveIdentity;
import vn.rasoat.domain.obligation.Obligation;

/** Reads one directive from the YAML of its file. */
final class DirectiveFile {

    private static final List<String> PARTS = List.of("directive", "obligations");
    private static final List<String> KEYS = List.of(
            "id",
            "type",
            "number",
            "issuedOn",
            "issuer",
            "system",
            "level",
            "place",
            "subject",
            "inForce",
            "text",
            "implements",
            "binds");
    private static final String COMPLETE = "complete";
    private static final List<String> TEXTS = List.of(COMPLETE, "relayed");

    private final Problems problems;
    private final Directive.Source source;

    private DirectiveFile(Problems problems, Directive.Source source) {
        this.problems = problems;
        this.source = source;
    }

    /** Empty, with at least one problem, where the file is at fault. */
    static Optional<PlacedDirective> read(byte[] bytes, Directive.Source source, Problems problems) {
        int before = problems.count();
        return YamlReader.read(bytes, problems)
                .flatMap(root -> of(root, source, problems))
                .filter(read -> problems.count() == before);
    }

    /** The same, of what stands in the file. */
    static Optional<PlacedDirective> of(YamlNode root, Directive.Source source, Problems problems) {
        int before = problems.count();
        return new DirectiveFile(problems, source).whole(root).filter(read -> problems.count() == before);
    }

    private Optional<PlacedDirective> whole(YamlNode root) {
        Fields parts = Fields.of(root, problems);
        parts.allow(PARTS);
        Optional<Fields> head = parts.required("directive").map(node -> Fields.of(node, problems));
        List<Obligation> obligations =
                parts.required("obligations").map(this::obligations).orElse(List.of());
        return head.flatMap(fields -> directive(fields, obligations));
    }

    private List<Obligation> obligations(YamlNode node) {
        List<Obligation> obligations = new ArrayList<>();
        if (node instanceof YamlNode.Items items) {
            items.nodes().forEach(item -> ObligationReader.read(item, problems).ifPresent(obligations::add));
        } else {
            problems.add(
                    node,
                    "Gặp " + node.shownVi()
                            + ", cần danh sách yêu cầu. Văn bản không giao gì thì ghi «obligations: []».",
                    "Found " + node.shownEn()
                            + ", wanted a list of obligations. Where there are none write «obligations: []».");
        }
        return obligations;
    }

    private Optional<PlacedDirective> directive(Fields fields, List<Obligation> obligations) {
        fields.allow(KEYS);
        Optional<YamlNode.Text> id = fields.requiredWords("id");
        Optional<PoliticalSystem> system =
                fields.word("system", Vocabulary.systems()).map(PoliticalSystem::ofWord);
        Optional<String> text = fields.word("text", TEXTS);
        DirectiveIdentity identity = identity(fields);
        Level level = level(fields, system);
        String place = fields.optionalText("place").orElse(null);
        String subject = fields.text("subject");
        Validity inForce = inForce(fields, identity.issuedOn());
        Directive.Binding binding = binding(fields);
        List<YamlNode.Text> above = fields.optionalList("implements");
        if (id.isEmpty() || system.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlacedDirective(
                new Directive(
                        id.get().value(),
                        identity,
                        system.get(),
                        level,
                        place,
                        subject,
                        inForce,
                        text.get().equals(COMPLETE),
                        binding,
                        values(above),
                        obligations,
                        source),
                id.get(),
                above));
    }

    private DirectiveIdentity identity(Fields fields) {
        Optional<YamlNode.Text> type =
                fields.requiredWords("type").filter(word -> fields.valid(word, Vocabulary.types()));
        Optional<DocumentNumber> number =
                fields.optionalWords("number").flatMap(word -> Vocabulary.number(word, problems));
        type.ifPresent(word -> number.ifPresent(found -> agree(word, found)));
        return new DirectiveIdentity(
                type.map(YamlNode.Text::value).orElse(""),
                number.orElse(null),
                fields.optionalDay("issuedOn").orElse(null),
                fields.text("issuer"));
    }

    /** A symbol that stands for other types contradicts the type; one that is unknown, or absent, says nothing. */
    private void agree(YamlNode.Text type, DocumentNumber number) {
        List<String> meant = number.type() == null
                ? List.of()
                : DocumentTypes.bySymbol(number.type()).stream()
                        .map(DocumentType::name)
                        .toList();
        if (!meant.isEmpty() && !meant.contains(type.value())) {
            problems.add(
                    type,
                    "Tên loại " + type.shownVi() + " không hợp với số " + number + ": ký hiệu «" + number.type()
                            + "» là " + String.join(" hoặc ", meant) + ".",
                    "The type " + type.shownEn() + " does not go with " + number + ": «" + number.type()
                            + "» stands for " + String.join(" or ", meant) + ".");
        }
    }

    private @Nullable Level level(Fields fields, Optional<PoliticalSystem> system) {
        Optional<YamlNode.Text> word =
                fields.optionalWords("level").filter(found -> fields.valid(found, Vocabulary.levels()));
        Optional<Level> level = word.flatMap(found -> Levels.standard().byId(found.value()));
        if (level.isPresent() && system.isPresent() && level.get().system() != system.get()) {
            String own = level.get().system().word();
            problems.add(
                    word.get(),
                    "Cấp " + word.get().shownVi() + " thuộc hệ thống «" + own + "», không phải «"
                            + system.get().word() + "».",
                    "The level " + word.get().shownEn() + " is of the system «" + own + "», not «"
                            + system.get().word() + "».");
        }
        return level.orElse(null);
    }

    private Validity inForce(Fields fields, @Nullable LocalDate issuedOn) {
        Optional<Fields> given = fields.optional("inForce").map(node -> Fields.of(node, problems));
        given.ifPresent(days -> days.allow(List.of("from", "to")));
        LocalDate from = given.flatMap(days -> days.optionalDay("from")).orElse(issuedOn);
        LocalDate to = given.flatMap(days -> days.optionalDay("to")).orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(
                    given.get().node(),
                    "Hết hiệu lực (" + to + ") trước khi có hiệu lực (" + from + ").",
                    "It ceases to be in force (" + to + ") before it is (" + from + ").");
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }

    private Directive.Binding binding(Fields fields) {
        Optional<Fields> given = fields.optional("binds").map(node -> Fields.of(node, problems));
        given.ifPresent(binds -> binds.allow(List.of("levels", "topics")));
        List<YamlNode.Text> levels =
                given.map(binds -> binds.optionalList("levels")).orElse(List.of());
        levels.forEach(level -> fields.valid(level, Vocabulary.levels()));
        List<YamlNode.Text> topics =
                given.map(binds -> binds.optionalList("topics")).orElse(List.of());
        return new Directive.Binding(values(levels), values(topics));
    }

    static List<String> values(List<YamlNode.Text> words) {
        return words.stream().map(YamlNode.Text::value).toList();
    }
}
