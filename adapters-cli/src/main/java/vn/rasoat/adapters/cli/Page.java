package vn.rasoat.adapters.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Trang chữ: lines of text for a person, wrapped at the width of the page, in UTF-8 with line feeds. */
final class Page {
    private static final String GAP = "  ";

    private final Writer writer;
    private final int columns;
    private final boolean colour;

    Page(OutputStream out, int columns, boolean colour) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = columns;
        this.colour = colour;
    }

    int columns() {
        return columns;
    }

    void blank() throws IOException {
        writer.write('\n');
    }

    /** One line, never wrapped: a word set off, and the rest. */
    void line(Tone tone, String head, String rest) throws IOException {
        writer.write(paint(tone, DisplayText.safe(head)) + DisplayText.safe(rest));
        writer.write('\n');
    }

    /** A paragraph, every line of it indented by so many blanks. */
    void paragraph(int indent, Tone tone, String text) throws IOException {
        paragraph(indent, "", tone, text);
    }

    /** A paragraph behind a mark; what does not fit is indented to stand under the text, not under the mark. */
    void paragraph(int indent, String mark, Tone tone, String text) throws IOException {
        int hanging = indent + DisplayText.width(mark);
        String before = " ".repeat(indent) + mark;
        for (String line : DisplayText.wrapped(text, Math.max(20, columns - hanging))) {
            writer.write(before);
            writer.write(paint(tone, line));
            writer.write('\n');
            before = " ".repeat(hanging);
        }
    }

    /** A word set off, then a paragraph that begins on its line and goes on indented by so many blanks. */
    void headed(Tone tone, String head, int hanging, String text) throws IOException {
        int first = columns - DisplayText.width(head) - GAP.length();
        String before = paint(tone, head) + GAP;
        for (String line : DisplayText.wrapped(text, first, columns - hanging)) {
            writer.write(line.isEmpty() ? before.stripTrailing() : before + line);
            writer.write('\n');
            before = " ".repeat(hanging);
        }
    }

    private String paint(Tone tone, String text) {
        return colour ? tone.paint(text) : text;
    }

    void flush() throws IOException {
        writer.flush();
    }
}
