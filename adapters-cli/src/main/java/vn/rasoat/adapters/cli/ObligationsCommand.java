package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.DirectiveLibrary;

/** Lệnh yêu cầu: tells what a directive demands, and of whom. */
@Command(name = "obligations", sortOptions = false)
final class ObligationsCommand implements Callable<Integer> {
    private final Call call;
    private final Messages messages;

    @Parameters(arity = "1", paramLabel = "${bundle:label.directive}", descriptionKey = "obligations.directive")
    private String wanted = "";

    @Option(names = "--directives", paramLabel = "${bundle:label.folder}")
    private List<String> directives = new ArrayList<>();

    ObligationsCommand(Call call) {
        this.call = call;
        this.messages = call.messages();
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> file = PathText.resolved(call.around().folder(), wanted).filter(Files::isRegularFile);
        List<String> places = new ArrayList<>(directives);
        file.ifPresent(path -> places.add(wanted));
        DirectiveLibrary library = call.library(places);
        Directive directive = file.map(path -> ofFile(library, path)).orElseGet(() -> named(library));
        Page page = call.page();
        new TextObligations(page, messages, library).write(directive);
        page.flush();
        return ExitStatus.CONFORMS.code();
    }

    /** A file holds one directive. */
    private Directive ofFile(DirectiveLibrary library, Path file) {
        return library.directives().stream()
                .filter(directive -> directive.source().file().equals(file.toString()))
                .findFirst()
                .orElseThrow(() -> new Misuse(messages.text("fault.directive.unknown", wanted)));
    }

    private Directive named(DirectiveLibrary library) {
        List<Directive> called = called(library);
        if (called.size() > 1) {
            String ids = String.join(", ", called.stream().map(Directive::id).toList());
            throw new Misuse(messages.text("fault.directive.several", wanted, ids));
        }
        if (called.isEmpty()) {
            List<String> ids = library.directives().stream().map(Directive::id).toList();
            String sentence = messages.text("fault.directive.unknown", wanted);
            throw new Misuse(Faults.suggesting(messages, sentence, wanted, ids));
        }
        return called.get(0);
    }

    /** By id; else by number, which several directives may share. */
    private List<Directive> called(DirectiveLibrary library) {
        List<Directive> byId = library.directives().stream()
                .filter(directive -> directive.id().equalsIgnoreCase(wanted))
                .toList();
        return byId.isEmpty()
                ? DocumentNumber.parse(wanted).map(library::byNumber).orElse(List.of())
                : byId;
    }
}
