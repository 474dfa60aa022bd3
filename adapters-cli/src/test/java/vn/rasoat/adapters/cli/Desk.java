package vn.rasoat.adapters.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A folder to run in, with everything that a run says caught. */
final class Desk {
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    final FakeParts parts = new FakeParts();
    private final Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private OutputStream out = new ByteArrayOutputStream();
    private Terminal terminal = Terminal.NONE;
    private boolean colour = true;
    private String in = "";

    Desk(Path folder) {
        this.folder = folder;
    }

    Desk with(String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return this;
    }

    Desk on(Terminal screen) {
        terminal = screen;
        return this;
    }

    Desk withoutColour() {
        colour = false;
        return this;
    }

    Desk typing(String input) {
        in = input;
        return this;
    }

    Desk writingTo(OutputStream stream) {
        out = stream;
        return this;
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    String content(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    Outcome run(String... arguments) {
        return run(parts, arguments);
    }

    /** With the parts that the program is shipped with. */
    Outcome runInstalled(String... arguments) {
        return run(new InstalledParts(), arguments);
    }

    private Outcome run(Parts given, String... arguments) {
        Surroundings around = new Surroundings(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                terminal,
                TODAY,
                folder,
                colour);
        ExitStatus status = new Cli(around, given).run(arguments);
        return new Outcome(status.code(), text(out), text(err));
    }

    private static String text(OutputStream stream) {
        return stream instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    }

    /** What a run left behind. */
    record Outcome(int status, String out, String err) {}
}
