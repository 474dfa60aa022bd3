package vn.rasoat.adapters.document.encoding;

import java.util.Arrays;
import java.util.Objects;

/**
 * Văn bản nguồn: the text of a file as all readers see it, in NFC with LF line ends, that remembers where each of its
 * characters stood in the file. Immutable.
 *
 * <p>Lines are numbered from 1, as editors number them; nothing stands after the last line end. An empty text has one
 * empty line.
 */
public final class SourceText {

    private final String text;
    private final OffsetMap origins;
    private final int[] lineStarts;

    SourceText(Rewriting rewriting) {
        this.text = rewriting.text();
        this.origins = rewriting.origins();
        this.lineStarts = startsOfLines(text);
    }

    /** A text that is decoded already: cleaned and composed like the text of a file. */
    public static SourceText of(String decoded) {
        return new SourceText(Composition.compose(Cleaning.clean(Rewriting.of(decoded))));
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The line of this number, without its line end. */
    public String line(int number) {
        int start = startOf(number);
        int end = number == lineStarts.length ? text.length() : lineStarts[number];
        return text.substring(start, end > start && text.charAt(end - 1) == '\n' ? end - 1 : end);
    }

    /** The offset in {@link #text()} at which the line of this number begins. */
    public int startOf(int number) {
        return lineStarts[Objects.checkIndex(number - 1, lineStarts.length)];
    }

    /** The number of the line on which the character at this offset of {@link #text()} stands. */
    public int lineOf(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Where the character at this offset of {@link #text()} stood in the decoded original (UTF-16 units, the byte order
     * mark not counted): the first of several that became one. The end of the text maps to the end of the original.
     */
    public int originOf(int offset) {
        return origins.originOf(Objects.checkIndex(offset, text.length() + 1));
    }

    private static int[] startsOfLines(String text) {
        int[] starts = new int[16];
        int size = 1;
        for (int end = text.indexOf('\n'); end >= 0 && end + 1 < text.length(); end = text.indexOf('\n', end + 1)) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
            }
            starts[size++] = end + 1;
        }
        return Arrays.copyOf(starts, size);
    }

    @Override
    public String toString() {
        return "SourceText[" + lineStarts.length + " lines, " + text.length() + " characters]";
    }
}
