package vn.rasoat.domain.deadline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Con trỏ đọc: reads words and numbers one after another. A read that fails leaves the cursor where it was. Blanks, line
 * breaks and emphasis marks stand between words in any number up to {@link #WIDEST_GAP}, which keeps each read short.
 */
final class Cursor {
    static final int NONE = -1;
    private static final int WIDEST_GAP = 120;

    private final FoldedText text;
    private int position;

    Cursor(FoldedText text, int position) {
        this.text = text;
        this.position = position;
    }

    FoldedText text() {
        return text;
    }

    /** The offset after what was read last. */
    int position() {
        return position;
    }

    void moveTo(int offset) {
        position = offset;
    }

    /** What {@code reading} makes of the words here; when that is null, the cursor goes back. */
    <T> @Nullable T tried(Supplier<@Nullable T> reading) {
        int from = position;
        T found = reading.get();
        if (found == null) {
            position = from;
        }
        return found;
    }

    /** Reads these words, which are separated by one blank each in {@code words}. */
    boolean phrase(String words) {
        int at = next();
        for (int i = 0; i < words.length(); i++) {
            char wanted = words.charAt(i);
            if (wanted == ' ') {
                int after = gapEnd(at);
                if (after == at) {
                    return false;
                }
                at = after;
            } else if (text.at(at) != wanted || at >= text.length()) {
                return false;
            } else {
                at++;
            }
        }
        if (Character.isLetter(text.at(at))) {
            return false;
        }
        position = at;
        return true;
    }

    /** Reads the longest of the phrases that stands here. */
    boolean anyOf(Phrases phrases) {
        return phraseOf(phrases) != null;
    }

    @Nullable
    String phraseOf(Phrases phrases) {
        if (!phrases.mayBeginWith(text.at(next()))) {
            return null;
        }
        for (String phrase : phrases.phrases()) {
            if (phrase(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    /** Whether these words stand next; does not read them. */
    boolean sees(String words) {
        int from = position;
        boolean found = phrase(words);
        position = from;
        return found;
    }

    boolean seesAny(Phrases phrases) {
        int from = position;
        boolean found = anyOf(phrases);
        position = from;
        return found;
    }

    /** Reads a whole run of at most {@code digits} digits, letters may follow it; {@link #NONE} when there is none. */
    int number(int digits) {
        return numberAt(next(), digits);
    }

    /** The same, without blanks before it. */
    int tightNumber(int digits) {
        return numberAt(position, digits);
    }

    /** Reads this mark, blanks before it allowed. */
    boolean mark(char mark) {
        return markAt(next(), mark);
    }

    /** Reads this mark, without blanks before it. */
    boolean tightMark(char mark) {
        return markAt(position, mark);
    }

    /** The next word, folded; empty when something else than a word follows, or one of more than ten letters. */
    String peekWord() {
        int from = next();
        int end = text.wordEnd(from);
        return end - from > 10 ? "" : text.folded().substring(from, end);
    }

    /** Reads the next word, whatever it is. */
    boolean word() {
        int from = next();
        int end = text.wordEnd(from);
        if (end == from) {
            return false;
        }
        position = end;
        return true;
    }

    /** The offset of the next character that is no blank. */
    int next() {
        return gapEnd(position);
    }

    private int gapEnd(int from) {
        int at = from;
        while (at < text.length() && at - from < WIDEST_GAP && text.isBlank(at)) {
            at++;
        }
        return at;
    }

    private int numberAt(int from, int digits) {
        int value = 0;
        int at = from;
        while (text.isDigit(at)) {
            if (at - from == digits) {
                return NONE;
            }
            value = 10 * value + text.at(at) - '0';
            at++;
        }
        if (at == from) {
            return NONE;
        }
        position = at;
        return value;
    }

    private boolean markAt(int at, char mark) {
        if (at >= text.length() || text.at(at) != mark) {
            return false;
        }
        position = at + 1;
        return true;
    }
}
