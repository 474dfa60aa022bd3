package vn.rasoat.adapters.cli;

/**
 * Màn hình.
 *
 * @param out whether standard output is shown on one
 * @param err whether standard error is shown on one
 * @param columns its width
 */
record Terminal(boolean out, boolean err, int columns) {
    /** The width of a report that no screen limits, and the widest that is still good to read. */
    static final int WIDEST = 100;

    /** No screen at all: a file, a pipe. */
    static final Terminal NONE = new Terminal(false, false, WIDEST);

    private static final int NARROWEST = 40;

    Terminal {
        columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }
}
