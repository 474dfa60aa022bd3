package vn.rasoat.domain.deadline;

import java.util.regex.Pattern;

/** Ngữ cảnh: what stands around a place in a text; never looks further than a few lines, however long the text is. */
final class Surroundings {
    private static final int FARTHEST = 240;
    private static final int LONGEST_QUOTE = 500;
    private static final Pattern ITEM = Pattern.compile("[-+•]\\s|\\d{1,2}[.)]|\\(?\\p{L}{1,4}[.)]|\\(\\d");

    private static final Pattern GOES_ON =
            Pattern.compile("(?:giai đoạn|thời kỳ|nhiệm kỳ|khóa|năm|đến|từ|của|và)[ -]*$");

    private final FoldedText text;

    Surroundings(FoldedText text) {
        this.text = text;
    }

    FoldedText text() {
        return text;
    }

    /** The clause up to {@code offset}: from the last full stop, semicolon or new item; folded, gaps as one blank. */
    String clauseBefore(int offset) {
        return before(offset, true);
    }

    /** The sentence up to {@code offset}, which semicolons do not end. */
    String sentenceBefore(int offset) {
        return before(offset, false);
    }

    /** The last {@code most} characters before {@code offset}, whatever they are. */
    String justBefore(int offset, int most) {
        return squeezed(Math.max(0, offset - most), offset);
    }

    /** What stands before {@code offset}, without the blanks, commas and brackets between. */
    String wordsBefore(int offset) {
        String before = justBefore(offset, 160);
        int end = before.length();
        while (end > 0 && " ,(".indexOf(before.charAt(end - 1)) >= 0) {
            end--;
        }
        return before.substring(0, end);
    }

    boolean isAt(int offset, String words) {
        return new Cursor(text, offset).phrase(words);
    }

    /** Whether these words are all of their line or cell, and no name that began on the line before. */
    boolean isAlone(int start, int end) {
        int before = start - 1;
        while (before >= 0 && " -+".indexOf(text.at(before)) >= 0 && !isTab(before)) {
            before--;
        }
        int after = end;
        while (after < text.length() && " .;,".indexOf(text.at(after)) >= 0 && !isTab(after)) {
            after++;
        }
        return isCellEdge(before)
                && isCellEdge(after)
                && !GOES_ON.matcher(wordsBefore(start)).find();
    }

    private boolean isCellEdge(int at) {
        char c = text.at(at);
        return c == '\n' || c == '|' || isTab(at);
    }

    private boolean isTab(int at) {
        return at >= 0 && at < text.length() && text.original().charAt(at) == '\t';
    }

    String after(int offset, int most) {
        return squeezed(offset, Math.min(text.length(), offset + most)).stripLeading();
    }

    /** Whether the first letter after {@code offset} is a capital in the original. */
    boolean isCapitalAfter(int offset) {
        int at = offset;
        while (at < text.length() && at < offset + FARTHEST && !text.isWordPart(at)) {
            at++;
        }
        return at < text.length() && Character.isUpperCase(text.original().charAt(at));
    }

    /** Whether the letters from {@code start} to {@code end} are all capitals. */
    boolean isInCapitals(int start, int end) {
        String written = text.original().substring(start, end);
        return written.chars().anyMatch(Character::isUpperCase)
                && written.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether {@code offset} is within quotation marks of one paragraph. */
    boolean isQuoted(int offset) {
        int open = openingQuote(offset);
        if (open < 0) {
            return false;
        }
        int farthest = Math.min(text.length(), open + LONGEST_QUOTE);
        for (int at = offset; at < farthest && !isParagraphEnd(at); at++) {
            if (isClosing(text.at(at))) {
                return true;
            }
        }
        return false;
    }

    private int openingQuote(int offset) {
        int straight = 0;
        int lastStraight = -1;
        for (int at = offset - 1; at >= 0 && at > offset - LONGEST_QUOTE && !isParagraphEnd(at); at--) {
            char c = text.at(at);
            if (c == '“' || c == '«' || c == '„') {
                return at;
            }
            if (c == '”' || c == '»') {
                return -1;
            }
            if (c == '"') {
                straight++;
                lastStraight = lastStraight < 0 ? at : lastStraight;
            }
        }
        return straight % 2 == 1 ? lastStraight : -1;
    }

    private static boolean isClosing(char c) {
        return c == '”' || c == '»' || c == '"' || c == '“';
    }

    private String before(int offset, boolean semicolonEnds) {
        int from = offset;
        while (from > 0 && offset - from < FARTHEST && !isEnd(from - 1, semicolonEnds)) {
            from--;
        }
        return squeezed(from, offset);
    }

    private boolean isEnd(int at, boolean semicolonEnds) {
        char c = text.at(at);
        if (c == ';') {
            return semicolonEnds;
        }
        if (c == '.' || c == '!' || c == '?') {
            return text.isBlank(at + 1) && !text.isDigit(at - 1) || text.at(at + 1) == '\n';
        }
        return c == '\n' && isItemEnd(at);
    }

    private boolean isParagraphEnd(int at) {
        return text.at(at) == '\n' && isItemEnd(at);
    }

    /** A line break ends an item after a full stop or semicolon, or before the sign of a new item. */
    private boolean isItemEnd(int lineBreak) {
        int before = lineBreak;
        while (before > 0 && lineBreak - before < 40 && text.isBlank(before)) {
            before--;
        }
        char last = text.at(before);
        if (last == '.' || last == ';') {
            return true;
        }
        int next = lineBreak;
        while (next < text.length() && next - lineBreak < 40 && text.isBlank(next)) {
            next++;
        }
        return ITEM.matcher(text.folded())
                .region(next, Math.min(text.length(), next + 8))
                .lookingAt();
    }

    private String squeezed(int from, int to) {
        StringBuilder squeezed = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            boolean blank = text.isBlank(at);
            int length = squeezed.length();
            if (!blank) {
                squeezed.append(text.at(at));
            } else if (length > 0 && squeezed.charAt(length - 1) != ' ') {
                squeezed.append(' ');
            }
        }
        return squeezed.toString();
    }
}
