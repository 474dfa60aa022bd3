package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import vn.rasoat.domain.text.Language;

/** Dòng lệnh: runs the command that the arguments name. */
final class Cli {
    private final Surroundings around;
    private final Parts parts;

    Cli(Surroundings around, Parts parts) {
        this.around = around;
        this.parts = parts;
    }

    ExitStatus run(String... arguments) {
        Messages messages = Messages.in(language(arguments));
        boolean plain = List.of(arguments).contains("--no-color");
        Call call = new Call(around, parts, messages, plain);
        try {
            ExitStatus status = ExitStatus.ofCode(commandLine(call).execute(arguments));
            return status == ExitStatus.MISUSED ? status : flushed(call, status);
        } catch (IOException undelivered) {
            return Faults.undelivered(call, undelivered);
        } catch (RuntimeException | Error fault) {
            return Faults.ofProgram(call, fault);
        }
    }

    private static ExitStatus flushed(Call call, ExitStatus status) throws IOException {
        try {
            call.flush();
        } catch (ClosedPipe readerGone) {
            // what the reader did not wait for changes nothing
        }
        return status;
    }

    /** Looked for ahead of the parser, because the parser's own words depend on it. */
    private static Language language(String... arguments) {
        Language language = Language.VI;
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            String asked = arguments[i].equals("--lang") && i + 1 < arguments.length
                    ? arguments[i + 1]
                    : arguments[i].replaceFirst("^--lang=", "");
            if (arguments[i].startsWith("--lang")) {
                language = asked.toLowerCase(Locale.ROOT).equals("en") ? Language.EN : Language.VI;
            }
        }
        return language;
    }

    private CommandLine commandLine(Call call) {
        CommandLine root = new CommandLine(new RasoatCommand(call))
                .addSubcommand(new CheckCommand(call))
                .addSubcommand(new OutlineCommand(call))
                .addSubcommand(new RulesCommand(call))
                .addSubcommand(new ObligationsCommand(call))
                .addSubcommand(new CompletionCommand(call));
        boolean screen = around.terminal().out();
        Words.register(root);
        root.getCommandSpec().version(parts.engine().toString());
        return root.setResourceBundle(call.messages().bundle())
                .setColorScheme(Help.defaultColorScheme(call.colours(screen) ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(screen ? around.terminal().columns() : Terminal.WIDEST)
                .setOut(new PrintWriter(new OutputStreamWriter(around.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(call.err(), true))
                .setParameterExceptionHandler((fault, arguments) -> Faults.ofArguments(call, fault))
                .setExecutionExceptionHandler((fault, command, parsed) -> Faults.ofRun(call, fault));
    }
}
