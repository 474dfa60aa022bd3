package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.Severity;

/** Lệnh quy tắc: tells which rules there are, and what each asks for. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    private static final int INDENT = 2;
    private static final Pattern PLACE_OF_A_THING = Pattern.compile("\\{[0-9]}");

    private final Call call;
    private final Messages messages;

    RulesCommand(Call call) {
        this.call = call;
        this.messages = call.messages();
    }

    @Override
    public Integer call() {
        throw new Misuse(messages.text("fault.rules.missing"));
    }

    @Command(name = "list")
    int list() throws IOException {
        RuleBook rules = call.parts().rules();
        Page page = call.page();
        boolean begun = false;
        for (PackInfo pack : rules.packs()) {
            if (begun) {
                page.blank();
            }
            begun = true;
            writePack(page, pack);
            writeRules(page, rules.of(pack));
        }
        page.flush();
        return ExitStatus.CONFORMS.code();
    }

    private void writePack(Page page, PackInfo pack) throws IOException {
        page.headed(Tone.BOLD, pack.id(), INDENT, messages.of(pack.title()));
        page.paragraph(INDENT, Tone.DIM, origin(pack));
    }

    private String origin(PackInfo pack) {
        String inForce = Days.told(pack.inForce(), messages);
        return pack.legalSource().isBlank() ? inForce : pack.legalSource() + " · " + inForce;
    }

    private void writeRules(Page page, List<RuleInfo> rules) throws IOException {
        int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        int severity = Stream.of(Severity.values())
                .mapToInt(each -> DisplayText.width(messages.word("severity", each)))
                .max()
                .orElse(0);
        for (RuleInfo rule : rules) {
            String mark = DisplayText.padded(rule.id(), widest + 2)
                    + DisplayText.padded(messages.word("severity", rule.severity()), severity + 2);
            page.paragraph(INDENT, mark, Tone.PLAIN, messages.of(rule.title()));
        }
    }

    @Command(name = "show")
    int show(@Parameters(arity = "1", paramLabel = "${bundle:label.id}", descriptionKey = "rules.id") String id)
            throws IOException {
        RuleBook rules = call.parts().rules();
        List<RuleInfo> called = rules.called(id);
        if (called.isEmpty()) {
            List<String> ids =
                    rules.rules().stream().map(RuleInfo::id).distinct().toList();
            String sentence = Faults.suggesting(messages, messages.text("fault.rule.unknown", id), id, ids);
            throw new Misuse(sentence + " " + messages.text("fault.rule.all"));
        }
        Page page = call.page();
        for (RuleInfo rule : called) {
            if (rule != called.get(0)) {
                page.blank();
            }
            write(page, rule, rules);
        }
        page.flush();
        return ExitStatus.CONFORMS.code();
    }

    /** What the report says then; where that names a thing of the document, here stands only that there is one. */
    private String undecided(RuleInfo rule) {
        String told = messages.of(rule.undecidedWhen());
        return told.isBlank()
                ? messages.text("rule.decided")
                : messages.text("rule.undecided", PLACE_OF_A_THING.matcher(told).replaceAll("…"));
    }

    private void write(Page page, RuleInfo rule, RuleBook rules) throws IOException {
        page.headed(Tone.BOLD, rule.id(), INDENT, messages.of(rule.title()));
        page.paragraph(INDENT, Tone.PLAIN, messages.text("rule.severity", messages.word("severity", rule.severity())));
        page.paragraph(INDENT, Tone.PLAIN, messages.text("rule.source", rule.source()));
        page.paragraph(INDENT, Tone.PLAIN, undecided(rule));
        for (PackInfo pack : rules.packs()) {
            if (pack.id().equals(rule.pack())) {
                String title = messages.of(pack.title());
                page.paragraph(
                        INDENT,
                        Tone.DIM,
                        messages.text("rule.pack", pack.id(), title, Days.told(pack.inForce(), messages)));
            }
        }
    }
}
