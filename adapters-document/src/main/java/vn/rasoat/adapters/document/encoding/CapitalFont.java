package vn.rasoat.adapters.document.encoding;

import java.util.ArrayList;
import java.util.List;

/**
 * Phông chữ hoa: TCVN3 has no codes for capitals with tones, so headings type them small in a font that shows capitals.
 * Here they become what the font showed: in a word whose plain letters are all capitals every letter is one.
 *
 * <p>A word with at most one capital («Vµ», «ë») begins many sentences too: it becomes capitals only between words
 * written so, the nearest before and after on its line that can tell, or on one side of it if the other has none.
 */
final class CapitalFont {

    private static final int SHORTEST_WORD_THAT_TELLS = 3;

    private enum Size {
        CAPITAL,
        SMALL,
        /** At most one capital, and marked letters whose size the font decides. */
        OPEN,
        /** An abbreviation, which tells nothing of the font. */
        SILENT
    }

    private record Word(int start, int end, Size size) {}

    private final String codes;
    private final StringBuilder letters;

    private CapitalFont(String codes, String letters) {
        this.codes = codes;
        this.letters = new StringBuilder(letters);
    }

    /**
     * @param codes one line in TCVN3
     * @param letters the same line decoded, of equal length
     */
    static String restoreCapitals(String codes, String letters) {
        var line = new CapitalFont(codes, letters);
        line.restore();
        return line.letters.toString();
    }

    private void restore() {
        List<Word> open = new ArrayList<>();
        Size before = Size.SILENT;
        for (int start = nextWord(0); start < letters.length(); start = nextWord(endOfWord(start))) {
            var word = new Word(start, endOfWord(start), sizeOf(start, endOfWord(start)));
            if (word.size() == Size.OPEN) {
                open.add(word);
            } else if (word.size() != Size.SILENT) {
                capitalise(open, before, word.size());
                capitalise(List.of(word), word.size(), word.size());
                open.clear();
                before = word.size();
            }
        }
        capitalise(open, before, Size.SILENT);
    }

    private void capitalise(List<Word> words, Size before, Size after) {
        if (before == Size.SMALL || after == Size.SMALL || before == after && after == Size.SILENT) {
            return;
        }
        for (Word word : words) {
            for (int i = word.start(); i < word.end(); i++) {
                letters.setCharAt(i, Character.toUpperCase(letters.charAt(i)));
            }
        }
    }

    private Size sizeOf(int start, int end) {
        int capitals = 0;
        boolean open = false;
        for (int i = start; i < end; i++) {
            char letter = letters.charAt(i);
            if (Character.isUpperCase(letter)) {
                capitals++;
            } else if (!LegacyEncoding.isCode(codes.charAt(i))) {
                return Size.SMALL;
            } else {
                open = true;
            }
        }
        if (open) {
            return capitals >= 2 ? Size.CAPITAL : Size.OPEN;
        }
        boolean tells = end - start >= SHORTEST_WORD_THAT_TELLS && Syllables.isSyllable(letters.substring(start, end));
        return tells ? Size.CAPITAL : Size.SILENT;
    }

    private int nextWord(int from) {
        int start = from;
        while (start < letters.length() && !VietnameseLetters.isLetter(letters.charAt(start))) {
            start++;
        }
        return start;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < letters.length() && VietnameseLetters.isLetter(letters.charAt(end))) {
            end++;
        }
        return end;
    }
}
