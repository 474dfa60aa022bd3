package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.port.PlanReader;
import vn.rasoat.domain.report.AsOf;
import vn.rasoat.domain.text.Wording;

/** Lệnh dàn ý: shows what was read from a document, without judging it. */
@Command(name = "outline", sortOptions = false)
final class OutlineCommand implements Callable<Integer> {
    private final Call call;
    private final Messages messages;

    @Parameters(arity = "1", paramLabel = "${bundle:label.file}", descriptionKey = "outline.file")
    private String file = "";

    @Option(names = "--format", paramLabel = "text|json", completionCandidates = Words.OutlineFormats.class)
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}")
    private @Nullable String output;

    @Option(names = "--stdin-name", paramLabel = "${bundle:label.name}")
    private String standardInputName = InputDocument.STANDARD_INPUT;

    OutlineCommand(Call call) {
        this.call = call;
        this.messages = call.messages();
    }

    /** Định dạng dàn ý. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        InputDocument document = InputDocument.named(file, call.around().folder(), standardInputName);
        if (document.obstacle().isPresent()) {
            return refused(document, document.obstacle().get());
        }
        PlanReader.Reading reading;
        try (InputStream in = document.open(call.around().in())) {
            reading = call.parts().reader().read(in);
        } catch (IOException unread) {
            return refused(document, Messages.wording("unreadable.broken"));
        }
        if (reading instanceof PlanReader.Done done) {
            write(document, done);
            return ExitStatus.CONFORMS.code();
        }
        return refused(document, ((PlanReader.Refused) reading).reason());
    }

    private int refused(InputDocument document, InputDocument.Obstacle obstacle) {
        int status = refused(document, Messages.wording("unreadable", obstacle));
        return obstacle == InputDocument.Obstacle.MISSING ? ExitStatus.MISUSED.code() : status;
    }

    private int refused(InputDocument document, Wording reason) {
        call.tell(document.shown() + ": " + messages.of(reason));
        return ExitStatus.UNJUDGED.code();
    }

    private @Nullable Level level(PlanReader.Done done) {
        AsOf day = new AsOfChoice.OfDocument()
                .dayFor(done.plan().head(), call.around().today());
        return call.parts()
                .levelOf(new CheckRequest(done.plan(), List.of(), day, null, null))
                .orElse(null);
    }

    private void write(InputDocument document, PlanReader.Done done) throws IOException {
        try (Destination destination = Destination.of(call, output, List.of(document), List.of())) {
            if (format == Format.JSON) {
                call.parts().outlineWriter(messages.language()).write(done, level(done), destination.stream());
            } else {
                new TextOutline(destination.page(), messages).write(done);
            }
            destination.keep();
        }
    }
}
