package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.rasoat.adapters.document.encoding.SourceText;

/** Tách dòng: the lines of a text without the marks of Markdown and without the residue of tables. */
final class Lines {

    private static final Pattern RULE = Pattern.compile("^[\\s|:*_=~-]*$");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+");
    private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}>\\s?");
    private static final Pattern BOLD = Pattern.compile("\\*\\*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Lines() {}

    static List<Line> of(SourceText source) {
        List<Line> lines = new ArrayList<>(source.lineCount());
        boolean bold = false;
        for (int number = 1; number <= source.lineCount(); number++) {
            String raw = source.line(number);
            bold = !raw.isBlank() && (RULE.matcher(raw).matches() ? opensOrCloses(raw, bold) : bold);
            for (String cell : cells(raw)) {
                Line line = clean(number, cell, bold);
                bold = line.boldAfter();
                lines.add(line);
            }
        }
        return lines;
    }

    /** Whether bold is open behind a line that holds nothing but marks. */
    private static boolean opensOrCloses(String raw, boolean bold) {
        boolean turns = BOLD.matcher(raw).results().count() % 2 == 1;
        return bold != turns;
    }

    /** The cells of a row of a pipe table; the line itself where it is none. */
    private static List<String> cells(String raw) {
        if (raw.indexOf('|') < 0 || RULE.matcher(raw).matches()) {
            return List.of(RULE.matcher(raw).matches() ? "" : raw);
        }
        List<String> cells = new ArrayList<>();
        for (String cell : raw.split("\\|")) {
            if (!cell.isBlank()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static Line clean(int number, String raw, boolean boldBefore) {
        boolean heading = MARKDOWN_HEADING.matcher(raw).find();
        String source = QUOTE.matcher(raw).replaceFirst("");
        source = MARKDOWN_HEADING.matcher(source).replaceFirst("").replace('\t', ' ');
        StringBuilder out = new StringBuilder(source.length());
        boolean bold = boldBefore || heading;
        boolean blankSoFar = true;
        int boldEnd = bold ? Integer.MAX_VALUE : -1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c != '*') {
                out.append(c);
                blankSoFar = blankSoFar && Character.isWhitespace(c);
                continue;
            }
            if (i + 1 < source.length() && source.charAt(i + 1) == '*') {
                i++;
                if (bold && boldEnd == Integer.MAX_VALUE) {
                    boldEnd = out.length();
                } else if (!bold && blankSoFar) {
                    boldEnd = Integer.MAX_VALUE;
                }
                bold = !bold;
            }
        }
        String laidOut = out.toString();
        String text = BLANKS.matcher(laidOut).replaceAll(" ").strip();
        int until = boldEnd < 0 ? 0 : boldEnd >= laidOut.length() ? text.length() : collapsed(laidOut, boldEnd);
        return new Line(number, laidOut, text, Math.min(until, text.length()), bold && !heading);
    }

    /** How long the first {@code end} characters are once their blanks are single. */
    private static int collapsed(String laidOut, int end) {
        return BLANKS.matcher(laidOut.substring(0, end)).replaceAll(" ").strip().length();
    }
}
