package vn.rasoat.adapters.document.encoding;

import org.jspecify.annotations.Nullable;

/**
 * Bằng chứng về bảng mã: of the words in which codes of a legacy encoding can stand, how many become Vietnamese by
 * converting, and how many stop being it.
 */
final class LegacyWords {

    private static final LegacyEncoding[] ENCODINGS = LegacyEncoding.values();
    static final char SOFT_HYPHEN = '\u00AD';

    /** Longer than a syllable in two codes a letter with quotation marks around it: not a word. */
    private static final int LONGEST = 20;

    /** A line speaks for an encoding when at least one in this many of its words becomes Vietnamese by it. */
    private static final int WORDS_TO_ONE_GAINED = 3;

    private int words;
    private final int[] fitting = new int[ENCODINGS.length];
    private final int[] gained = new int[ENCODINGS.length];

    private LegacyWords() {}

    static LegacyWords of(String text) {
        var all = new LegacyWords();
        for (int start = 0; start < text.length(); ) {
            int end = Lines.end(text, start);
            all.add(ofLine(text, start, end));
            start = end + 1;
        }
        return all;
    }

    static LegacyWords ofLine(String text, int start, int end) {
        var line = new LegacyWords();
        for (int i = start; i < end; ) {
            int endOfWord = endOfWord(text, i, end);
            if (endOfWord > i && endOfWord - i <= LONGEST && hasCode(text, i, endOfWord)) {
                line.count(text.substring(i, endOfWord));
            }
            i = endOfWord + 1;
        }
        return line;
    }

    /** The words that can tell. */
    int words() {
        return words;
    }

    /** Those of them that are Vietnamese once converted. */
    int fitting(LegacyEncoding encoding) {
        return fitting[encoding.ordinal()];
    }

    /** Those that converting makes Vietnamese, less those it destroys; of several lines only those it makes better. */
    int gained(LegacyEncoding encoding) {
        return gained[encoding.ordinal()];
    }

    /** The encoding that makes most words Vietnamese, {@code null} where none makes any. */
    @Nullable
    LegacyEncoding best() {
        LegacyEncoding best = null;
        for (LegacyEncoding encoding : ENCODINGS) {
            if (gained(encoding) > (best == null ? 0 : gained(best))) {
                best = encoding;
            }
        }
        return best;
    }

    private void add(LegacyWords line) {
        words += line.words;
        for (int i = 0; i < ENCODINGS.length; i++) {
            fitting[i] += line.fitting[i];
            gained[i] += line.gained[i] * WORDS_TO_ONE_GAINED >= line.words ? Math.max(0, line.gained[i]) : 0;
        }
    }

    private void count(String word) {
        words++;
        boolean fitsAsItIs = !hasCapitalAfterSmall(word) && Syllables.isSyllable(unquoted(word));
        for (LegacyEncoding encoding : ENCODINGS) {
            boolean fits = Syllables.isSyllable(unquoted(encoding.convert(word)));
            fitting[encoding.ordinal()] += fits ? 1 : 0;
            gained[encoding.ordinal()] += (fits ? 1 : 0) - (fitsAsItIs ? 1 : 0);
        }
    }

    private static int endOfWord(String text, int start, int end) {
        int i = start;
        while (i < end && (LegacyEncoding.isCode(text.charAt(i)) || Character.isLetter(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** A soft hyphen at the end of a plain word is what its name says, as likely as the ư of TCVN3. */
    private static boolean hasCode(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (LegacyEncoding.isCode(text.charAt(i)) && (text.charAt(i) != SOFT_HYPHEN || i + 1 < end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapitalAfterSmall(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static String unquoted(String word) {
        int start = word.startsWith("«") ? 1 : 0;
        int end = word.length() - (word.endsWith("»") ? 1 : 0);
        return start < end ? word.substring(start, end) : word;
    }
}
