package vn.rasoat.adapters.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.rasoat.domain.text.Language;

/** Lệnh gốc: what every command has in common. */
@Command(name = "rasoat", sortOptions = false)
final class RasoatCommand implements Callable<Integer> {
    private final Call call;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "vi|en",
            completionCandidates = Words.Languages.class)
    private Language language = Language.VI;

    @Option(names = "--no-color", scope = ScopeType.INHERIT)
    private boolean noColor;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    RasoatCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        throw new Misuse(call.messages().text("fault.command.missing"));
    }
}
