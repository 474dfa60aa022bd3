package vn.rasoat.adapters.document.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Bảng mã cũ: how Vietnamese was written into single bytes before Unicode. Codes are the characters that windows-1252
 * shows for the bytes.
 */
enum LegacyEncoding {

    /** TCVN3 (ABC), one code for a letter. Only seven capitals have codes: the others are typed small in capital fonts. */
    TCVN3("TCVN3 (ABC)") {
        @Override
        Map<String, Character> letters() {
            Map<String, Character> letters = new HashMap<>();
            enter(letters, 0xA1, "ĂÂÊÔƠƯĐăâêôơưđ");
            enter(letters, 0xB5, "àảãáạ");
            enter(letters, 0xBB, "ằẳẵắ");
            enter(letters, 0xC6, "ặầẩẫấậè");
            enter(letters, 0xCE, "ẻẽéẹềểễếệìỉ");
            enter(letters, 0xDC, "ĩíịò");
            enter(letters, 0xE1, "ỏõóọồổỗốộờởỡớợù");
            enter(letters, 0xF1, "ủũúụừửữứựỳỷỹýỵ");
            return letters;
        }
    },

    /** VNI, mostly a plain letter followed by the code of its marks. */
    VNI("VNI") {
        @Override
        Map<String, Character> letters() {
            Map<String, Character> letters = new HashMap<>();
            enter(letters, "aø aù aû aõ aï aâ aà aá aå aã aä aê aè aé aú aü aë", "àáảãạâầấẩẫậăằắẳẵặ");
            enter(letters, "eø eù eû eõ eï eâ eà eá eå eã eä", "èéẻẽẹêềếểễệ");
            enter(letters, "ì í æ ó ò ñ", "ìíỉĩịđ");
            enter(letters, "oø où oû oõ oï oâ oà oá oå oã oä", "òóỏõọôồốổỗộ");
            enter(letters, "ô ôø ôù ôû ôõ ôï uø uù uû uõ uï", "ơờớởỡợùúủũụ");
            enter(letters, "ö öø öù öû öõ öï yø yù yû yõ î", "ưừứửữựỳýỷỹỵ");
            return letters;
        }
    },

    /** Windows-1258, a letter followed by the code of its tone. */
    WINDOWS_1258("windows-1258") {
        @Override
        Map<String, Character> letters() {
            Map<String, Character> letters = new HashMap<>();
            String bases = "aãâeêioôõuýy";
            String vowels = "aăâeêioôơuưy";
            String tones = "ÌÒÞìò";
            enterBothCases(letters, "ð", 'đ');
            for (int i = 0; i < bases.length(); i++) {
                String base = bases.substring(i, i + 1);
                char vowel = vowels.charAt(i);
                enterBothCases(letters, base, vowel);
                for (int tone = 0; tone < tones.length(); tone++) {
                    enterBothCases(letters, base + tones.charAt(tone), VietnameseLetters.withTone(vowel, tone + 1));
                }
            }
            return letters;
        }
    };

    private static final char FIRST_CODE = '\u00A1';
    private static final char LAST_CODE = '\u00FF';
    private static final int CODES = LAST_CODE + 1;

    private final String written;
    private final char[] single = new char[CODES];
    private final char[] pairs = new char[CODES * CODES];

    LegacyEncoding(String written) {
        this.written = written;
        letters().forEach((code, letter) -> {
            if (code.length() == 1) {
                single[code.charAt(0)] = letter;
            } else {
                pairs[code.charAt(0) * CODES + code.charAt(1)] = letter;
            }
        });
    }

    /** Every letter with its code of one or two characters. */
    abstract Map<String, Character> letters();

    /** The name people know it by. */
    String written() {
        return written;
    }

    /** Whether a character can be the code of a letter in one of these encodings. */
    static boolean isCode(char character) {
        return character >= FIRST_CODE && character <= LAST_CODE;
    }

    /** The letter of the two characters at {@code index}, or 0. */
    char pairAt(CharSequence text, int index) {
        if (index + 1 >= text.length() || text.charAt(index) >= CODES || text.charAt(index + 1) >= CODES) {
            return 0;
        }
        return pairs[text.charAt(index) * CODES + text.charAt(index + 1)];
    }

    /** The letter of the character at {@code index}, or the character itself. */
    char letterAt(CharSequence text, int index) {
        char code = text.charAt(index);
        return code < CODES && single[code] != 0 ? single[code] : code;
    }

    String convert(CharSequence text) {
        var converted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char pair = pairAt(text, i);
            converted.append(pair != 0 ? pair : letterAt(text, i));
            i += pair != 0 ? 1 : 0;
        }
        return converted.toString();
    }

    private static void enter(Map<String, Character> letters, int firstCode, String inOrder) {
        for (int i = 0; i < inOrder.length(); i++) {
            letters.put(String.valueOf((char) (firstCode + i)), inOrder.charAt(i));
        }
    }

    private static void enter(Map<String, Character> letters, String codes, String inOrder) {
        String[] code = codes.split(" ");
        for (int i = 0; i < code.length; i++) {
            enterBothCases(letters, code[i], inOrder.charAt(i));
            letters.put(code[i].toUpperCase(Locale.ROOT), Character.toUpperCase(inOrder.charAt(i)));
        }
    }

    /** The mark behind a capital stays as it is. */
    private static void enterBothCases(Map<String, Character> letters, String code, char letter) {
        letters.put(code, letter);
        letters.put(Character.toUpperCase(code.charAt(0)) + code.substring(1), Character.toUpperCase(letter));
    }
}
