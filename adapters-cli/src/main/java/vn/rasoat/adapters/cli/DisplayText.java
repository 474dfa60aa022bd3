package vn.rasoat.adapters.cli;

import java.util.ArrayList;
import java.util.List;

/** Chữ trên màn hình: how wide text is, where it is broken, and what of it must not reach a terminal. */
final class DisplayText {
    private DisplayText() {}

    /**
     * One line that is safe to show: white space is a blank, and what would steer the terminal or turn the direction
     * of writing is shown as U+FFFD.
     */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point)) {
                safe.append(' ');
            } else {
                safe.appendCodePoint(steers(point) ? 0xFFFD : point);
            }
        });
        return safe.toString();
    }

    private static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** In columns: a mark that combines with its letter takes none, an East Asian letter two. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return point >= 0x1100
                && (point <= 0x115F
                        || (point >= 0x2E80 && point <= 0xA4CF)
                        || (point >= 0xAC00 && point <= 0xD7A3)
                        || (point >= 0xF900 && point <= 0xFAFF)
                        || (point >= 0xFE30 && point <= 0xFE6F)
                        || (point >= 0xFF00 && point <= 0xFF60)
                        || (point >= 0xFFE0 && point <= 0xFFE6)
                        || (point >= 0x1F300 && point <= 0x1FAFF)
                        || (point >= 0x20000 && point <= 0x3FFFD));
    }

    /** Broken between words into lines of at most so many columns; a word wider than that is broken itself. */
    static List<String> wrapped(String text, int columns) {
        return wrapped(text, columns, columns);
    }

    /** The same, where the first line has fewer columns than the others; it may come out empty. */
    static List<String> wrapped(String text, int firstColumns, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int left = firstColumns;
        for (String word : safe(text).strip().split(" +", -1)) {
            for (String piece : pieces(word, columns)) {
                String next = line.isEmpty() ? piece : " " + piece;
                if (width(next) > left && (!line.isEmpty() || lines.isEmpty())) {
                    lines.add(line.toString());
                    line.setLength(0);
                    left = columns;
                    next = piece;
                }
                line.append(next);
                left -= width(next);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String word, int columns) {
        if (width(word) <= columns) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int wide = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int next = width(word.codePointAt(i));
            if (wide + next > columns) {
                pieces.add(word.substring(start, i));
                start = i;
                wide = 0;
            }
            wide += next;
        }
        pieces.add(word.substring(start));
        return pieces;
    }

    /** Cut at so many columns, with … for what was cut. */
    static String shortened(String text, int columns) {
        String line = safe(text).strip();
        if (width(line) <= columns) {
            return line;
        }
        int end = 0;
        int used = 1;
        while (used + width(line.codePointAt(end)) <= columns) {
            used += width(line.codePointAt(end));
            end += Character.charCount(line.codePointAt(end));
        }
        return line.substring(0, end).stripTrailing() + "…";
    }

    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    static String paddedLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }
}
