package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Sự cố: what is said and which status is given when a command cannot do what was asked. */
final class Faults {
    private Faults() {}

    /** The arguments are not a call that any command understands. */
    static int ofArguments(Call call, ParameterException fault) {
        call.tell(sentence(call.messages(), fault));
        call.tell(call.messages()
                .text("fault.see", fault.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.MISUSED.code();
    }

    /** The command began and could not go on. */
    static int ofRun(Call call, Exception fault) {
        if (fault instanceof Misuse misuse) {
            misuse.sentences().forEach(call::tell);
            return ExitStatus.MISUSED.code();
        }
        if (fault instanceof IOException undelivered) {
            return undelivered(call, undelivered).code();
        }
        return ofProgram(call, fault).code();
    }

    /** Our own fault: nothing was judged. */
    static ExitStatus ofProgram(Call call, Throwable fault) {
        call.tell(call.messages().text("fault.program"));
        call.trace(fault);
        return ExitStatus.UNJUDGED;
    }

    /** The report could not be written; a reader that has seen enough is told nothing. */
    static ExitStatus undelivered(Call call, IOException fault) {
        if (fault instanceof ClosedPipe) {
            return ExitStatus.CONFORMS;
        }
        String reason = Objects.toString(fault.getMessage(), fault.getClass().getSimpleName());
        call.tell(call.messages().text("fault.output", reason));
        return ExitStatus.MISUSED;
    }

    private static String sentence(Messages messages, ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(messages, unmatched);
        }
        if (fault instanceof MissingParameterException missing) {
            return missing(messages, missing);
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return messages.text("fault.option.twice", named(twice.getOverwritten()));
        }
        if (fault.getArgSpec() != null) {
            return unfit(messages, fault.getArgSpec(), fault.getValue());
        }
        return messages.text("fault.arguments", String.valueOf(fault.getMessage()));
    }

    private static String unmatched(Messages messages, UnmatchedArgumentException fault) {
        CommandLine command = fault.getCommandLine();
        String first = fault.getUnmatched().get(0);
        if (first.startsWith("-")) {
            return suggesting(messages, messages.text("fault.option.unknown", first), first, options(command));
        }
        if (command.getSubcommands().isEmpty()) {
            return messages.text("fault.argument.extra", first);
        }
        List<String> commands = List.copyOf(command.getSubcommands().keySet());
        return suggesting(messages, messages.text("fault.command.unknown", first), first, commands);
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }

    /** The sentence, and what the caller probably meant. */
    static String suggesting(Messages messages, String sentence, String word, List<String> candidates) {
        return Nearest.to(word, candidates)
                .map(near -> sentence + " " + messages.text("fault.nearest", near))
                .orElse(sentence);
    }

    private static String missing(Messages messages, MissingParameterException fault) {
        List<ArgSpec> missing = fault.getMissing();
        if (missing.isEmpty()) {
            return messages.text("fault.arguments", String.valueOf(fault.getMessage()));
        }
        String names = missing.stream().map(Faults::named).collect(Collectors.joining(", "));
        return messages.text(missing.get(0).isOption() ? "fault.option.bare" : "fault.argument.missing", names);
    }

    private static String unfit(Messages messages, ArgSpec argument, String value) {
        if (argument.completionCandidates() == null) {
            return messages.text("fault.option.unfit", value, named(argument));
        }
        String choices = StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                .collect(Collectors.joining(", "));
        return messages.text("fault.option.choice", value, named(argument), choices);
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
