package vn.rasoat.adapters.cli;

import java.io.OutputStream;
import java.io.PrintStream;

/** Tiến độ: one line on the screen that says which document is being read, and goes away. */
final class Progress {
    private static final int WORTH_SHOWING = 3;
    private static final String ERASE = "\r\u001B[K";

    private final PrintStream err;
    private final String form;
    private final int total;
    private final int columns;
    private int begun;

    private Progress(PrintStream err, String form, int total, int columns) {
        this.err = err;
        this.form = form;
        this.total = total;
        this.columns = columns;
    }

    static Progress of(Call call, int total) {
        boolean shown = call.around().terminal().err() && total >= WORTH_SHOWING;
        PrintStream err = shown ? call.err() : new PrintStream(OutputStream.nullOutputStream());
        return new Progress(
                err,
                call.messages().text("progress"),
                total,
                call.around().terminal().columns());
    }

    void show(String document) {
        begun++;
        String line = "[" + begun + "/" + total + "] " + form + " " + document;
        err.print(ERASE + DisplayText.shortened(line, columns - 1));
        err.flush();
    }

    void clear() {
        err.print(ERASE);
        err.flush();
    }
}
