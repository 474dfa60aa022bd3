package vn.rasoat.adapters.document.encoding;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes Unicode as the machines of the time did: the other way round. */
final class LegacyWriter {

    static final String LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
            + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";

    private LegacyWriter() {}

    /** The codes, as characters of windows-1252; capitals without a code of their own as small letters. */
    static String codes(LegacyEncoding encoding, String text) {
        Map<Character, String> codes = new HashMap<>();
        encoding.letters().forEach((code, letter) -> codes.merge(letter, code, LegacyWriter::inOneCase));
        var written = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String code = codes.get(letter);
            if (code == null && VietnameseLetters.isMarked(letter)) {
                code = codes.get(Character.toLowerCase(letter));
            }
            written.append(code == null ? String.valueOf(letter) : code);
        }
        return written.toString();
    }

    static byte[] bytes(LegacyEncoding encoding, String text) {
        return singleBytes(codes(encoding, text));
    }

    static byte[] singleBytes(String text) {
        Map<Character, Integer> codes = new HashMap<>();
        for (int code = 0; code < 256; code++) {
            codes.put(Windows1252.character(code), code);
        }
        var bytes = new ByteArrayOutputStream();
        text.chars().forEach(letter -> bytes.write(codes.getOrDefault((char) letter, (int) '?')));
        return bytes.toByteArray();
    }

    private static String inOneCase(String one, String other) {
        return one.equals(one.toUpperCase(Locale.ROOT)) ? one : other;
    }
}
