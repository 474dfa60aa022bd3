package vn.rasoat.adapters.document.encoding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.text.Wording;

/**
 * Bản gốc: the characters of a file before anything is made of them.
 *
 * @param inSingleBytes whether bytes stand for characters of windows-1252, which they need not have meant
 * @param guesses what the file did not say itself
 */
record Original(String text, boolean inSingleBytes, List<Wording> guesses) {

    static final char REPLACEMENT = '\uFFFD';

    /** Sound characters beyond ASCII to one damaged place in UTF-8; single bytes hardly ever make a sound one. */
    private static final int SOUND_TO_ONE_DAMAGED = 5;

    private static final int LONGEST_CHARACTER = 4;

    /** At least one zero in this many pairs of UTF-16: four in five letters of Vietnamese have one. */
    private static final int PAIRS_TO_ONE_ZERO = 2;

    static Original of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return inUtf8OrSingleBytes(bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return inUtf16(bytes, 2, true, List.of());
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return inUtf16(bytes, 2, false, List.of());
        }
        Boolean littleEndian = endOfUtf16(bytes);
        return littleEndian == null
                ? inUtf8OrSingleBytes(bytes, 0)
                : inUtf16(bytes, 0, littleEndian, List.of(DecodingWords.UTF16_WITHOUT_MARK));
    }

    private static Original inUtf16(byte[] bytes, int start, boolean littleEndian, List<Wording> guesses) {
        var charset = littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return new Original(new String(bytes, start, bytes.length - start, charset), false, guesses);
    }

    private static Original inUtf8OrSingleBytes(byte[] bytes, int start) {
        String text = Utf8.decode(bytes, start, bytes.length);
        if (text == null) {
            text = damagedUtf8(bytes, start);
        }
        return text == null
                ? new Original(Utf8.decodeLines(bytes, start), true, List.of())
                : new Original(text, false, List.of());
    }

    private static @Nullable String damagedUtf8(byte[] bytes, int start) {
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        int damaged = 0;
        int sound = 0;
        for (int i = 0; i < text.length(); i++) {
            damaged += text.charAt(i) == REPLACEMENT ? 1 : 0;
            sound += text.charAt(i) > 0x7F && text.charAt(i) != REPLACEMENT ? 1 : 0;
        }
        return damaged * SOUND_TO_ONE_DAMAGED <= sound || isCutInLastCharacter(bytes, start) ? text : null;
    }

    private static boolean isCutInLastCharacter(byte[] bytes, int start) {
        for (int end = bytes.length - 1; end > start && end > bytes.length - LONGEST_CHARACTER; end--) {
            if ((bytes[end] & 0xC0) == 0xC0) {
                String before = Utf8.decode(bytes, start, end);
                return before != null && before.length() < end - start;
            }
        }
        return false;
    }

    /** Whether UTF-16 without a mark is little-endian, {@code null} where it is not UTF-16. */
    private static @Nullable Boolean endOfUtf16(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int pairs = bytes.length / 2;
        if (Math.max(zeros[0], zeros[1]) * PAIRS_TO_ONE_ZERO < pairs || Math.min(zeros[0], zeros[1]) > 0) {
            return null;
        }
        return zeros[0] == zeros[1] ? null : zeros[1] > zeros[0];
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
