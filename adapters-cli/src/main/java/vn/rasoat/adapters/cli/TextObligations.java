package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.DirectiveLibrary;
import vn.rasoat.domain.obligation.Obligation;

/** Yêu cầu bằng chữ: what a directive demands of whom, then what it passes down from those above it. */
final class TextObligations {
    private static final int INDENT = 2;

    private final Page page;
    private final Messages messages;
    private final DirectiveLibrary library;
    private final ObligationSentence sentence;

    TextObligations(Page page, Messages messages, DirectiveLibrary library) {
        this.page = page;
        this.messages = messages;
        this.library = library;
        this.sentence = new ObligationSentence(messages);
    }

    void write(Directive directive) throws IOException {
        page.headed(Tone.BOLD, directive.id(), INDENT, shown(directive));
        page.paragraph(INDENT, Tone.PLAIN, directive.subject());
        page.paragraph(INDENT, Tone.DIM, standing(directive));
        page.paragraph(INDENT, Tone.PLAIN, messages.text("obligations.bound", bound(directive)));
        writeObligations(directive);
        for (Directive above : library.ancestors(directive.id())) {
            page.blank();
            page.paragraph(0, Tone.BOLD, messages.text("obligations.inherited", named(above)));
            writeObligations(above);
        }
    }

    /** «Hướng dẫn 97-HD/BTGTW ngày 08/03/2023 của Ban Tuyên giáo Trung ương». */
    private String shown(Directive directive) {
        List<String> parts = new ArrayList<>();
        parts.add(directive.identity().type());
        if (directive.identity().number() != null) {
            parts.add(directive.identity().number().toString());
        }
        if (directive.identity().issuedOn() != null) {
            parts.add(messages.text(
                    "report.issued", Days.told(directive.identity().issuedOn(), messages)));
        }
        parts.add(messages.text("report.issuer", directive.identity().issuer()));
        return String.join(" ", parts);
    }

    /** With its id, where that is not the number. */
    private String named(Directive directive) {
        boolean told = directive.identity().number() != null
                && directive.identity().number().toString().equals(directive.id());
        return told ? shown(directive) : messages.text("obligations.id", shown(directive), directive.id());
    }

    /** Its system, level and days, and how much of its text is known. */
    private String standing(Directive directive) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.word("system", directive.system()));
        if (directive.level() != null) {
            parts.add(levelName(directive.level()));
        }
        parts.add(Days.told(directive.inForce(), messages));
        parts.add(messages.text(directive.complete() ? "obligations.complete" : "obligations.relayed"));
        return String.join(" · ", parts);
    }

    private String bound(Directive directive) {
        List<String> parts = new ArrayList<>();
        parts.add(
                directive.binding().levels().isEmpty()
                        ? messages.text("obligations.below")
                        : names(directive.binding().levels()));
        if (directive.place() != null) {
            parts.add(messages.text("obligations.place", directive.place()));
        }
        if (!directive.binding().topics().isEmpty()) {
            String topics = directive.binding().topics().stream()
                    .map(topic -> "«" + topic + "»")
                    .collect(Collectors.joining(", "));
            parts.add(messages.text("obligations.topics", topics));
        }
        return String.join("; ", parts);
    }

    private void writeObligations(Directive directive) throws IOException {
        page.blank();
        if (directive.obligations().isEmpty()) {
            page.paragraph(
                    INDENT,
                    Tone.PLAIN,
                    messages.text(directive.complete() ? "obligations.none" : "obligations.none.known"));
        }
        for (Obligation obligation : directive.obligations()) {
            page.paragraph(INDENT, "- ", Tone.PLAIN, sentence.of(obligation));
            page.paragraph(INDENT + 2, Tone.DIM, ground(obligation.ground()));
        }
    }

    private String ground(Obligation.Ground ground) {
        List<String> parts = new ArrayList<>();
        parts.add(
                ground.who().isEmpty()
                        ? messages.text("obligations.all")
                        : messages.text("obligations.who", names(ground.who())));
        if (!ground.clause().isBlank()) {
            parts.add(ground.clause());
        }
        parts.add(messages.word("confidence", ground.confidence()));
        if (!ground.quotation().isBlank()) {
            parts.add("«" + ground.quotation() + "»");
        }
        return String.join(" · ", parts);
    }

    /** Levels by their names; what is no level is the name of a body already. */
    private String names(List<String> who) {
        return who.stream()
                .map(id -> Levels.standard().byId(id).map(this::levelName).orElse(id))
                .collect(Collectors.joining(", "));
    }

    private String levelName(Level level) {
        return messages.of(new vn.rasoat.domain.text.Wording(level.name(), level.englishName()));
    }
}
