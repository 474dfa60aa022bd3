package vn.rasoat.rules.consistency;

import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;

/**
 * Lời trong ngoặc kép.
 *
 * @param open the mark that opens it
 * @param close the mark that closes it
 * @param text between the marks
 * @param nested whether it stands inside another quotation
 * @param part of the document in which it begins
 * @param location of the opening mark
 */
record Quotation(char open, char close, String text, boolean nested, Paragraph.Part part, Location location) {

    /** Dấu ngoặc kép. */
    enum Style {
        CURLY("“…”"),
        STRAIGHT("\"…\""),
        LOW("„…”"),
        GUILLEMETS("«…»"),
        /** Opened as one of them and closed as another. */
        UNPAIRED("");

        private final String shown;

        Style(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    Style style() {
        if (open == '“' && close == '”') {
            return Style.CURLY;
        } else if (open == '"' && close == '"') {
            return Style.STRAIGHT;
        } else if (open == '„' && (close == '”' || close == '“')) {
            return Style.LOW;
        }
        return open == '«' && close == '»' ? Style.GUILLEMETS : Style.UNPAIRED;
    }

    /** Whether its writer says that something is left out. */
    boolean isShortened() {
        return text.contains("…") || text.contains("...");
    }

    /** As it stands, marks included. */
    String written() {
        return open + text + close;
    }
}
