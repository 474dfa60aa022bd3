package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.port.PlanChecker;
import vn.rasoat.domain.report.Severity;

/** Lệnh rà soát: checks documents one after another and reports on each. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Call call;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "check.file")
    private List<String> files = new ArrayList<>();

    @Option(names = "--directives", paramLabel = "${bundle:label.folder}")
    private List<String> directives = new ArrayList<>();

    @Option(names = "--pack", paramLabel = "ID", split = ",")
    private List<String> packs = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private String asOf = "document";

    @Option(names = "--system", paramLabel = "party|state|front", completionCandidates = Words.Systems.class)
    private @Nullable PoliticalSystem system;

    @Option(names = "--level", paramLabel = "ID")
    private @Nullable String level;

    @Option(names = "--format", paramLabel = "text|json|…", completionCandidates = Words.ReportFormats.class)
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}")
    private @Nullable String output;

    @Option(names = "--fail-on", paramLabel = "error|warning|info", completionCandidates = Words.Severities.class)
    private Severity failOn = Severity.ERROR;

    @Option(names = "--stdin-name", paramLabel = "${bundle:label.name}")
    private String standardInputName = InputDocument.STANDARD_INPUT;

    CheckCommand(Call call) {
        this.call = call;
        this.messages = call.messages();
    }

    @Override
    public Integer call() throws IOException {
        refuseWhatIsNotThere();
        List<InputDocument> documents = documents();
        try (Destination destination = Destination.of(call, output, documents, directives)) {
            Examination examination = examination();
            DocumentReport report = report(destination, examination.directives());
            boolean seen = isSeen(destination);
            ExitStatus status = new DocumentQueue(call, examination, seen, failOn).run(documents, report);
            finish(report, destination);
            return status.code();
        }
    }

    private static void finish(DocumentReport report, Destination destination) throws IOException {
        try {
            report.finish();
            destination.keep();
        } catch (ClosedPipe readerGone) {
            // the documents are judged all the same
        }
    }

    private void refuseWhatIsNotThere() {
        if (format == ReportFormat.HTML) {
            throw new Misuse(messages.text("fault.format.html"));
        }
        if (files.stream().filter(InputDocument.STANDARD_INPUT::equals).count() > 1) {
            throw new Misuse(messages.text("fault.stdin.twice"));
        }
    }

    private List<InputDocument> documents() {
        return files.stream()
                .map(file -> InputDocument.named(file, call.around().folder(), standardInputName))
                .toList();
    }

    /** What is cheap to refuse is looked at first. */
    private Examination examination() {
        AsOfChoice day = AsOfChoice.parse(asOf).orElseThrow(() -> new Misuse(messages.text("fault.day", asOf)));
        Level givenLevel = level();
        List<Directive> library = call.library(directives).directives();
        PlanChecker checker = ChosenPacks.of(call, packs);
        return new Examination(call, checker, library, day, system, givenLevel);
    }

    private @Nullable Level level() {
        if (level == null) {
            return null;
        }
        String asked = level;
        List<String> ids = Levels.standard().all().stream().map(Level::id).toList();
        return Levels.standard()
                .byId(asked)
                .orElseThrow(
                        () -> new Misuse(Faults.suggesting(messages, messages.text("fault.level", asked), asked, ids)
                                + " "
                                + messages.text("fault.level.all", String.join(", ", ids))));
    }

    private DocumentReport report(Destination destination, List<Directive> library) {
        if (format == ReportFormat.TEXT) {
            return new TextReport(destination.page(), messages, failOn);
        }
        return new WholeReport(call.parts(), format, messages.language(), library, failOn, destination.stream());
    }

    /** Whether the person at the screen sees the report itself. */
    private boolean isSeen(Destination destination) {
        return destination.isStandard()
                && format == ReportFormat.TEXT
                && call.around().terminal().out();
    }
}
