package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.rasoat.domain.obligation.DirectiveLibrary;

/**
 * Lượt gọi: one call of the program, as every command needs it.
 *
 * @param plain whether the caller wants no colours
 */
record Call(Surroundings around, Parts parts, Messages messages, boolean plain) {

    /** Standard output for a person: as wide as the screen, coloured where a screen shows it. */
    Page page() {
        return page(around.out(), around.terminal().out());
    }

    private Page page(OutputStream out, boolean screen) {
        int columns = screen ? around.terminal().columns() : Terminal.WIDEST;
        return new Page(out, columns, colours(screen));
    }

    /** A page that no screen shows. */
    Page plainPage(OutputStream out) {
        return page(out, false);
    }

    boolean colours(boolean screen) {
        return screen && around.colour() && !plain;
    }

    /** One sentence on standard error. */
    void tell(String sentence) {
        err().println("rasoat: " + DisplayText.safe(sentence));
    }

    /** What went wrong inside the program, for those who mend it. */
    void trace(Throwable fault) {
        fault.printStackTrace(err());
    }

    PrintStream err() {
        return new PrintStream(around.err(), true, StandardCharsets.UTF_8);
    }

    /** The directives that the program brings along, and those of the given folders and files. */
    DirectiveLibrary library(List<String> places) {
        List<Path> paths = places.stream().map(this::existing).toList();
        try {
            return parts.library(paths);
        } catch (LibraryFault fault) {
            throw new Misuse(fault.faults().stream().map(messages::of).toList());
        }
    }

    private Path existing(String place) {
        Path path = PathText.resolved(around.folder(), place)
                .filter(Files::exists)
                .orElseThrow(() -> new Misuse(messages.text("fault.directives.missing", place)));
        if (!Files.isReadable(path)) {
            throw new Misuse(messages.text("fault.directives.denied", place));
        }
        return path;
    }

    void flush() throws IOException {
        around.out().flush();
    }
}
