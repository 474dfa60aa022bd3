package vn.rasoat.adapters.document.encoding;

/**
 * Làm sạch: one kind of line end and one kind of blank; nothing invisible; a hyphen for the bullets of symbol fonts; the
 * Vietnamese Đ for the letters that only look like it. Tabs, dashes and quotation marks stay as they are.
 *
 * <p>A form feed ends a line; next to a line end it adds none, so that lines keep the numbers an editor gives them.
 */
final class Cleaning {

    private Cleaning() {}

    static Rewriting clean(Rewriting earlier) {
        String text = earlier.text();
        for (int i = 0; i < text.length(); i++) {
            if (isToBeCleaned(text.charAt(i))) {
                return cleaned(earlier);
            }
        }
        return earlier;
    }

    private static Rewriting cleaned(Rewriting earlier) {
        String text = earlier.text();
        var rewriting = new Rewriting.Builder(earlier);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\r') {
                rewriting.append('\n', i);
                i += at(text, i + 1) == '\n' ? 1 : 0;
            } else if (letter == '\f') {
                if (!rewriting.endsWithLineBreak() && !isLineEnd(at(text, i + 1))) {
                    rewriting.append('\n', i);
                }
            } else if (!isInvisible(letter)) {
                rewriting.append(isBullet(text, i) ? '-' : cleaned(letter), i);
            }
        }
        return rewriting.build();
    }

    private static char cleaned(char letter) {
        if (isLineBreak(letter)) {
            return '\n';
        }
        if (isBlank(letter)) {
            return ' ';
        }
        if (letter >= '\u0080' && letter <= '\u009F') {
            return Windows1252.character(letter);
        }
        return switch (letter) {
            case '\u00D0', '\u0189' -> 'Đ';
            case '\u00F0' -> 'đ';
            default -> letter;
        };
    }

    private static boolean isToBeCleaned(char letter) {
        if (letter < '\u0080') {
            return letter == '\r' || letter == '\f' || letter == '\u000B';
        }
        return isInvisible(letter) || isPrivateUse(letter) || cleaned(letter) != letter;
    }

    private static boolean isLineBreak(char letter) {
        return letter == '\u000B' || letter == '\u2028' || letter == '\u2029';
    }

    private static boolean isLineEnd(char letter) {
        return letter == '\n' || letter == '\r' || letter == '\f' || isLineBreak(letter);
    }

    private static boolean isBlank(char letter) {
        return letter >= '\u00A0' && Character.getType(letter) == Character.SPACE_SEPARATOR;
    }

    private static boolean isInvisible(char letter) {
        return letter == '\u00AD'
                || (letter >= '\u200B' && letter <= '\u200F')
                || (letter >= '\u202A' && letter <= '\u202E')
                || (letter >= '\u2060' && letter <= '\u206F')
                || letter == '\uFEFF';
    }

    /** A sign of a symbol font that opens a line or stands alone; inside words it is a letter whose meaning is lost. */
    private static boolean isBullet(String text, int index) {
        return isPrivateUse(text.charAt(index))
                && !isPrivateUse(at(text, index + 1))
                && isAfterBlank(text, index)
                && (opensLine(text, index) || isGap(at(text, index + 1)));
    }

    private static boolean isAfterBlank(String text, int index) {
        return index == 0 || isGap(text.charAt(index - 1));
    }

    private static boolean opensLine(String text, int index) {
        int before = index - 1;
        while (before >= 0 && index - before <= 40 && isGap(text.charAt(before)) && !isLineEnd(text.charAt(before))) {
            before--;
        }
        return before < 0 || isLineEnd(text.charAt(before));
    }

    private static boolean isGap(char letter) {
        return letter <= ' ' || isBlank(letter) || isLineEnd(letter);
    }

    private static boolean isPrivateUse(char letter) {
        return letter >= '\uE000' && letter <= '\uF8FF';
    }

    /** The end of the text reads as a line end. */
    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }
}
