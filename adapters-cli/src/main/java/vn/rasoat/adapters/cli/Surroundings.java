package vn.rasoat.adapters.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Nơi chạy: all that a run takes from the outside.
 *
 * @param out standard output; a write that fails throws, {@link ClosedPipe} where its reader is gone, so that nothing is cut
 *     short in silence
 * @param today the caller's day in Việt Nam
 * @param folder what relative paths are relative to
 * @param colour whether colours are welcome on a screen
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Terminal terminal,
        LocalDate today,
        Path folder,
        boolean colour) {

    Surroundings {
        out = ClosedPipe.telling(out);
    }
}
