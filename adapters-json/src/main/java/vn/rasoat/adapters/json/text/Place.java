package vn.rasoat.adapters.json.text;

import org.jspecify.annotations.Nullable;

/**
 * Vị trí trong văn bản JSON.
 *
 * @param within null for the whole text
 * @param step the key or the 0-based ordinal that leads here, empty for the whole text
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
public record Place(@Nullable Place within, String step, int line, int column) {

    static Place whole(int line, int column) {
        return new Place(null, "", line, column);
    }

    Place to(String next, int itsLine, int itsColumn) {
        return new Place(this, next, itsLine, itsColumn);
    }

    /** JSON pointer (RFC 6901), empty for the whole text. */
    public String pointer() {
        return within == null
                ? ""
                : within.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
