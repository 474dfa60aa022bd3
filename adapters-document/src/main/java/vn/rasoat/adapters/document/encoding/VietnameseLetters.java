package vn.rasoat.adapters.document.encoding;

/** Chữ cái tiếng Việt: the letters of the alphabet, each with its tone, in NFC. */
final class VietnameseLetters {

    /** Thanh ngang, the one without a mark; the others are 1 to 5 in the order of {@link #VOWELS}. */
    static final int LEVEL_TONE = 0;

    /** Sắc; it and nặng behind it are the only tones of a syllable that ends in c, ch, p or t. */
    static final int ACUTE_TONE = 4;

    /** The vowels in rows of six: without a tone, huyền, hỏi, ngã, sắc, nặng. */
    private static final String VOWELS =
            "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíị" + "oòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

    private static final String BARE = "aaaeeiooouuy";

    private static final int TONES = 6;
    private static final int END = 0x1EFA;

    private static final char[] LOWER = new char[END];
    private static final byte[] PLACE = new byte[END];

    static {
        for (int i = 0; i < VOWELS.length(); i++) {
            enter(VOWELS.charAt(i), i + 1);
        }
        "bcdđfghjklmnpqrstvwxz".chars().forEach(consonant -> enter((char) consonant, 0));
    }

    private VietnameseLetters() {}

    private static void enter(char lower, int place) {
        LOWER[lower] = lower;
        PLACE[lower] = (byte) place;
        LOWER[Character.toUpperCase(lower)] = lower;
    }

    /** Of the Vietnamese alphabet, or one of the four Latin letters that only foreign words have. */
    static boolean isLetter(char letter) {
        return letter < END && LOWER[letter] != 0;
    }

    /** A letter that plain Latin writing does not have: đ, a vowel with a mark. */
    static boolean isMarked(char letter) {
        return letter > 0x7F && isLetter(letter);
    }

    static boolean isVowel(char letter) {
        return isLetter(letter) && PLACE[LOWER[letter]] > 0;
    }

    /** The small form of a letter of the alphabet. */
    static char lower(char letter) {
        return LOWER[letter];
    }

    /** The tone of a letter of the alphabet. */
    static int tone(char letter) {
        int place = PLACE[LOWER[letter]];
        return place == 0 ? LEVEL_TONE : (place - 1) % TONES;
    }

    /** The small form without its tone: ê for Ế. */
    static char toneless(char letter) {
        return isVowel(letter) ? withTone(LOWER[letter], LEVEL_TONE) : LOWER[letter];
    }

    /** The small form without any mark: e for Ế, d for Đ. */
    static char bare(char letter) {
        if (isVowel(letter)) {
            return BARE.charAt((PLACE[LOWER[letter]] - 1) / TONES);
        }
        return LOWER[letter] == 'đ' ? 'd' : LOWER[letter];
    }

    /** The vowel, in its own case, with another tone. */
    static char withTone(char vowel, int tone) {
        int row = (PLACE[LOWER[vowel]] - 1) / TONES;
        char lower = VOWELS.charAt(row * TONES + tone);
        return vowel == LOWER[vowel] ? lower : Character.toUpperCase(lower);
    }
}
