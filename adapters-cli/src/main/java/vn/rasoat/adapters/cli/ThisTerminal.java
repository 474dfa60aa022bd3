package vn.rasoat.adapters.cli;

import java.io.Console;

/**
 * Màn hình của lượt chạy này. Java knows only whether all standard streams are on a screen together; the launcher, which
 * can tell each apart, says so in the properties {@code rasoat.screen.out}, {@code rasoat.screen.err} and {@code
 * rasoat.screen.columns}.
 */
final class ThisTerminal {
    private ThisTerminal() {}

    static Terminal asSeen() {
        String out = System.getProperty("rasoat.screen.out");
        String err = System.getProperty("rasoat.screen.err");
        boolean both = out == null && err == null && isInteractive(System.console());
        return new Terminal(both || "true".equals(out), both || "true".equals(err), columns());
    }

    /** From Java 22 on there is a console even where there is no screen. */
    private static boolean isInteractive(@org.jspecify.annotations.Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    private static int columns() {
        String columns = System.getProperty("rasoat.screen.columns", "");
        return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : Terminal.WIDEST;
    }
}
