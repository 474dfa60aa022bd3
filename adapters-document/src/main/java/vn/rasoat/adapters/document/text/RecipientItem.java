package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Một dòng nơi nhận: the lines of one item of the list of recipients, while they are still being joined. */
final class RecipientItem {

    private static final Pattern DASH =
            Pattern.compile("^\\s*(?:[-–—+•*▪●]\\s*)+|^\\s*(?:\\d{1,2}|[a-zđ])\\s?[.)/]\\s*(?=\\p{L})");
    private static final Pattern FILE_COPY =
            Pattern.compile("^[-–—\\s]*L(?:ưu|ƯU)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    /** A file copy that stands on one line with the item before it. */
    private static final Pattern BEFORE_FILE_COPY = Pattern.compile("(?<=[;,.])\\s+-?\\s*(?=L(?:ưu|ƯU)[\\s:])");

    private static final Pattern BETWEEN_ITEMS = Pattern.compile("(?<=;)\\s+(?=\\p{L})");
    private static final Pattern BETWEEN_DASHES = Pattern.compile("(?<=[;,])\\s+(?=[-–+]\\s)");
    private static final Pattern ENDED = Pattern.compile("(;|\\.)\\s*(?:\\([^()]*\\)?)?$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final boolean dashed;
    private final StringBuilder written = new StringBuilder();
    private final List<Braces.Piece> pieces = new ArrayList<>();

    private RecipientItem(boolean dashed) {
        this.dashed = dashed;
    }

    /** The items that these lines hold, up to the file copy where there is one. */
    static List<RecipientItem> of(List<Line> lines) {
        List<RecipientItem> items = new ArrayList<>();
        Character separator = separator(lines);
        for (Braces.Piece piece : Braces.pieces(lines)) {
            for (String part : parts(piece.text())) {
                if (!items.isEmpty() && last(items).closed(part)) {
                    return items;
                }
                if (items.isEmpty() || !last(items).continuedBy(part, separator)) {
                    items.add(new RecipientItem(DASH.matcher(part).find()));
                }
                last(items).add(piece, DASH.matcher(part).replaceFirst(""));
            }
        }
        return items;
    }

    private static RecipientItem last(List<RecipientItem> items) {
        return items.get(items.size() - 1);
    }

    /** What ends the items where no dash begins them; null where nothing does but the line. */
    private static @Nullable Character separator(List<Line> lines) {
        for (char mark : new char[] {';', ','}) {
            if (lines.stream()
                    .anyMatch(line -> line.text().indexOf(mark) == line.text().length() - 1)) {
                return mark;
            }
        }
        return lines.stream().anyMatch(line -> line.text().contains(";")) ? (Character) ';' : null;
    }

    /** The items of one line. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : BEFORE_FILE_COPY.split(text)) {
            Pattern between = DASH.matcher(part).find() ? BETWEEN_DASHES : BETWEEN_ITEMS;
            parts.addAll(List.of(between.split(part)));
        }
        return parts;
    }

    /** Whether the list ended before this line. */
    private boolean closed(String text) {
        boolean goesOn = Character.isLowerCase(text.strip().codePointAt(0));
        return fileCopy()
                && (ENDED.matcher(written).find()
                        || !goesOn && !written.toString().endsWith(","));
    }

    private boolean continuedBy(String text, @Nullable Character separator) {
        String stripped = text.strip();
        if (DASH.matcher(text).find() || FILE_COPY.matcher(stripped).find()) {
            return false;
        }
        if (stripped.startsWith("(") || stripped.startsWith(")") || Character.isLowerCase(stripped.codePointAt(0))) {
            return true;
        }
        if (ENDED.matcher(written).find()) {
            return false;
        }
        return dashed || openBracket() || separator != null && written.charAt(written.length() - 1) != separator;
    }

    private boolean openBracket() {
        return written.lastIndexOf("(") > written.lastIndexOf(")");
    }

    private void add(Braces.Piece piece, String text) {
        written.append(written.isEmpty() ? "" : " ").append(text.strip());
        pieces.add(piece);
    }

    boolean fileCopy() {
        return FILE_COPY.matcher(written).find();
    }

    int firstLine() {
        return pieces.get(0).line();
    }

    int firstRow() {
        return pieces.get(0).row();
    }

    int lastRow() {
        return pieces.get(pieces.size() - 1).row();
    }

    /** Its lines that have a piece of a brace. */
    List<Braces.Piece> marks() {
        return pieces.stream().filter(Braces.Piece::marked).toList();
    }

    String written() {
        return BLANKS.matcher(written).replaceAll(" ").strip();
    }
}
