package vn.rasoat.adapters.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** Rà soát: checks plans from the command line. */
public final class Main {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(
                new Cli(ofThisProcess(), new InstalledParts()).run(arguments).code());
    }

    /** The one place that asks the clock, the screen and the environment. */
    private static Surroundings ofThisProcess() {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        String noColour = System.getenv("NO_COLOR");
        return new Surroundings(
                System.in,
                out,
                err,
                ThisTerminal.asSeen(),
                LocalDate.now(VIETNAM),
                Path.of(""),
                noColour == null || noColour.isEmpty());
    }
}
