package vn.rasoat.adapters.document.text;

/** Dấu ngoặc kép. */
final class Quotes {

    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";

    private Quotes() {}

    /** Whether the character at {@code at} stands inside quotation marks that open at {@code from} or later. */
    static boolean open(String text, int from, int at) {
        boolean open = false;
        for (int i = from; i < at; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                open = !open;
            } else if (OPENING.indexOf(c) >= 0) {
                open = true;
            } else if (CLOSING.indexOf(c) >= 0) {
                open = false;
            }
        }
        return open;
    }
}
