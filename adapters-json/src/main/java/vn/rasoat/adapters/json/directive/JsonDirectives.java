package vn.rasoat.adapters.json.directive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.rasoat.adapters.json.text.JsonText;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.obligation.Obligation.Confidence;
import vn.rasoat.domain.obligation.Obligation.Due;
import vn.rasoat.domain.obligation.Obligation.Ground;

/**
 * Văn bản chỉ đạo dạng JSON, described by {@code vn/rasoat/schema/directive.schema.json}: the same keys as the YAML
 * that staff write, and like there what is not known is left out. Where it was read from is no part of it.
 */
public final class JsonDirectives {
    private final JsonText json;

    private JsonDirectives(JsonText json) {
        this.json = json;
    }

    /**
     * Equal directives give equal bytes; the stream is left open.
     *
     * @throws IOException the stream refused the bytes
     */
    public static void write(Directive directive, OutputStream out) throws IOException {
        JsonText.write(out, json -> new JsonDirectives(json).whole(directive));
    }

    /**
     * Reads strictly: JSON and nothing after it, each key once, no other keys than those of the schema.
     *
     * @param file as the caller names it
     * @throws RuleFileException the bytes are not such a directive; has every fault with its place
     */
    public static Directive read(String file, byte[] bytes) {
        Problems problems = new Problems(file);
        Directive.Source source = new DirectiveFiles.Content(file, bytes).source();
        Optional<PlacedDirective> read =
                JsonNodes.read(bytes, problems).flatMap(root -> DirectiveFile.of(root, source, problems));
        return read.filter(whole -> problems.count() == 0)
                .orElseThrow(() -> new RuleFileException(problems.all()))
                .directive();
    }

    private void whole(Directive directive) {
        json.object("directive", () -> directive(directive))
                .list("obligations", directive.obligations(), (each, obligation) -> obligation(obligation));
    }

    private void directive(Directive directive) {
        json.text("id", directive.id()).text("type", directive.identity().type());
        known("number", directive.identity().number());
        known("issuedOn", directive.identity().issuedOn());
        json.text("issuer", directive.identity().issuer())
                .text("system", directive.system().word());
        known("level", directive.level() == null ? null : directive.level().id());
        known("place", directive.place());
        json.text("subject", directive.subject());
        inForce(directive);
        json.text("text", directive.complete() ? "complete" : "relayed");
        filled("implements", directive.carriesOut());
        binding(directive.binding());
    }

    /** From the day of issue without an end is what a file without the key says. */
    private void inForce(Directive directive) {
        Validity inForce = directive.inForce();
        if (!inForce.equals(new Validity(directive.identity().issuedOn(), null))) {
            json.object("inForce", () -> {
                known("from", inForce.from());
                known("to", inForce.to());
            });
        }
    }

    private void binding(Directive.Binding binding) {
        if (!binding.levels().isEmpty() || !binding.topics().isEmpty()) {
            json.object("binds", () -> {
                filled("levels", binding.levels());
                filled("topics", binding.topics());
            });
        }
    }

    private void obligation(Obligation obligation) {
        if (obligation instanceof Obligation.RequiredSection section) {
            json.text("kind", "section").text("role", section.role());
        } else if (obligation instanceof Obligation.RequiredContent content) {
            json.text("kind", "content").text("theme", content.theme()).texts("phrases", content.phrases());
            known("in", content.role());
        } else if (obligation instanceof Obligation.RequiredMaterial material) {
            json.text("kind", "material").text("title", material.title()).texts("phrases", material.phrases());
        } else if (obligation instanceof Obligation.RequiredLink link) {
            json.text("kind", "link").text("to", link.linked()).text("title", link.title());
        } else {
            duty(obligation);
        }
        ground(obligation.ground());
    }

    private void duty(Obligation obligation) {
        if (obligation instanceof Obligation.Completion completion) {
            json.text("kind", "completion")
                    .text("task", completion.task())
                    .texts("keywords", completion.keywords())
                    .text("due", completion.due().written());
        } else if (obligation instanceof Obligation.ReportDuty report) {
            report(report);
        } else if (obligation instanceof Obligation.RequiredRecipient recipient) {
            json.text("kind", "recipient").text("body", recipient.body());
            known("purpose", recipient.purpose() == null ? null : JsonText.word(recipient.purpose()));
        } else if (obligation instanceof Obligation.OwnPlan plan) {
            json.text("kind", "own-plan");
            known("due", plan.due() == null ? null : plan.due().written());
        }
    }

    private void report(Obligation.ReportDuty report) {
        json.text("kind", "report").text("matter", report.matter());
        filled("keywords", report.keywords());
        json.text("to", report.to());
        known("via", report.via());
        filled("due", report.dues().stream().map(Due::written).toList());
    }

    private void ground(Ground ground) {
        filled("who", ground.who());
        json.text("confidence", ground.confidence() == Confidence.STATED ? "stated" : "relayed");
        filled("clause", ground.clause());
        filled("quote", ground.quotation());
    }

    private void known(String name, @Nullable Object value) {
        if (value != null) {
            json.shown(name, value);
        }
    }

    private void filled(String name, String text) {
        if (!text.isEmpty()) {
            json.text(name, text);
        }
    }

    private void filled(String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            json.texts(name, List.copyOf(texts));
        }
    }
}
