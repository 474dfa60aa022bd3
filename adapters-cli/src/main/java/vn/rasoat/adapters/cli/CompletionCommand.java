package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lệnh gợi ý phím Tab: prints what bash and zsh need to complete the commands. */
@Command(name = "generate-completion")
final class CompletionCommand implements Callable<Integer> {
    private final Call call;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("no command");
        }
        String script = AutoComplete.bash(spec.root().name(), spec.root().commandLine());
        call.around().out().write(script.getBytes(StandardCharsets.UTF_8));
        return ExitStatus.CONFORMS.code();
    }
}
