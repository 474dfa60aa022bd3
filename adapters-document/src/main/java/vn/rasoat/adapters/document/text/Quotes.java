package vn.rasoat.adapters.document.text;

/** Dấu ngoặc kép: where a text is inside quotation marks. Places are asked for in reading order. */
final class Quotes {

    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";

    private final String text;
    private int at;
    private boolean open;

    /** @param from where to begin, outside any quotation */
    Quotes(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** Whether the character at this place, not before the last one asked for, stands inside quotation marks. */
    boolean openAt(int place) {
        for (; at < place; at++) {
            char c = text.charAt(at);
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
