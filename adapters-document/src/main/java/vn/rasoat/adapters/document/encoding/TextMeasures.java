package vn.rasoat.adapters.document.encoding;

/** Số đo của văn bản: shares that tell Vietnamese from what remains of it after damage. One pass, linear. */
final class TextMeasures {

    private static final int SHORTEST_WORD = 2;

    private final String text;
    private int characters;
    private int linesWithText;
    private int letters;
    private int markedLetters;
    private int chunks;
    private int mixedChunks;
    private int words;
    private int syllables;
    private int bareSyllables;
    private int tonedSyllables;
    private int misreadPairs;
    private int replaced;

    private TextMeasures(String text) {
        this.text = text;
    }

    static TextMeasures of(String text) {
        var measures = new TextMeasures(text);
        measures.countLines();
        measures.countChunks();
        measures.countWords();
        return measures;
    }

    /** Blanks and line ends not counted. */
    int characters() {
        return characters;
    }

    int linesWithText() {
        return linesWithText;
    }

    /** Of all letters, those with a mark: đ, ê, ạ. */
    double markedLetters() {
        return share(markedLetters, letters);
    }

    /** Of all pieces between blanks that have a letter or digit, those with letters or signs that no Vietnamese word has. */
    double mixedChunks() {
        return share(mixedChunks, chunks);
    }

    /** Of all words of two letters or more, abbreviations left out, those that are Vietnamese syllables. */
    double syllables() {
        return share(syllables, words);
    }

    /** Of the same words, those without a mark that some marks would make Vietnamese. */
    double bareSyllables() {
        return share(bareSyllables, words);
    }

    /** Of the same words, the Vietnamese ones with the mark of a tone. */
    double tonedSyllables() {
        return share(tonedSyllables, words);
    }

    /** Pairs of characters that UTF-8 shows when it is read as windows-1252, to one word. */
    double misreadPairs() {
        return share(misreadPairs, words);
    }

    /** Whether signs for lost characters are most of what is wrong. */
    boolean isMostlyReplaced() {
        return replaced * 2 > mixedChunks;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }

    private void countLines() {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                blank = true;
            } else if (text.charAt(i) > ' ') {
                characters++;
                linesWithText += blank ? 1 : 0;
                blank = false;
            }
        }
    }

    private void countChunks() {
        boolean alien = false;
        boolean known = false;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i < text.length() ? text.charAt(i) : ' ';
            if (letter == ' ' || letter == '\n' || letter == '\t') {
                chunks += alien || known ? 1 : 0;
                mixedChunks += alien && known ? 1 : 0;
                alien = false;
                known = false;
            } else {
                replaced += letter == Original.REPLACEMENT ? 1 : 0;
                known |= VietnameseLetters.isLetter(letter) || Character.isDigit(letter);
                alien |= isAlien(letter);
            }
        }
    }

    private static boolean isAlien(char letter) {
        if (letter < ' ' || letter == Original.REPLACEMENT || (letter >= '\uE000' && letter <= '\uF8FF')) {
            return true;
        }
        return letter > 0x7F
                && !VietnameseLetters.isLetter(letter)
                && (Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK);
    }

    private void countWords() {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i - start >= SHORTEST_WORD) {
                    countWord(start, i);
                }
                start = i + 1;
            } else {
                letters++;
                markedLetters += VietnameseLetters.isMarked(text.charAt(i)) ? 1 : 0;
            }
            misreadPairs += i + 1 < text.length() && isMisread(text.charAt(i), text.charAt(i + 1)) ? 1 : 0;
        }
    }

    private void countWord(int start, int end) {
        if (end - start > Syllables.LONGEST) {
            words++;
            return;
        }
        String word = text.substring(start, end);
        boolean bare = Syllables.isBareSyllable(word);
        if (Syllables.isSyllable(word)) {
            syllables++;
            tonedSyllables += hasTone(word) ? 1 : 0;
        } else if (!bare && isInCapitals(word)) {
            return;
        }
        words++;
        bareSyllables += bare ? 1 : 0;
    }

    private static boolean hasTone(String word) {
        return word.chars().anyMatch(letter -> VietnameseLetters.tone((char) letter) != VietnameseLetters.LEVEL_TONE);
    }

    private static boolean isInCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    /** What became of ạ (áº¡), ệ (á»‡), đ (Ä‘), ă (Äƒ), ư (Æ°), ơ (Æ¡), á (Ã¡) and their like. */
    private static boolean isMisread(char first, char second) {
        return switch (first) {
            case 'á' -> second == 'º' || second == '»';
            case 'Ä' -> second == '‘' || second == 'ƒ' || second == '©' || second == '‚';
            case 'Æ' -> second == '°' || second == '¡' || second == '¯';
            case 'Ã' -> second >= '\u00A1' && second <= '¿';
            default -> false;
        };
    }
}
