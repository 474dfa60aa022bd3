package vn.rasoat.adapters.json.directive;

import java.util.Locale;
import java.util.stream.Collectors;

/** Words of a file as they are quoted in a message: short, on one line, and harmless to a terminal. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String text) {
        String whole =
                text.codePoints().limit(LONGEST + 1L).mapToObj(Shown::visible).collect(Collectors.joining());
        return text.codePointCount(0, text.length()) <= LONGEST ? whole : whole.strip() + "…";
    }

    private static String visible(int character) {
        return hidden(character) ? codePoint(character) : Character.toString(character);
    }

    /** Whether a reader cannot see the character: controls, direction marks, joiners, soft hyphens. */
    static boolean hidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
