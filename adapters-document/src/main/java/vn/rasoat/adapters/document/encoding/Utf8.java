package vn.rasoat.adapters.document.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-8, strictly. */
final class Utf8 {

    private Utf8() {}

    /** {@code null} where the bytes are not UTF-8 throughout. */
    static @Nullable String decode(byte[] bytes, int start, int end) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /** UTF-8 line by line, and windows-1252 for the lines that are not. */
    static String decodeLines(byte[] bytes, int start) {
        var text = new StringBuilder(bytes.length - start);
        for (int i = start; i < bytes.length; ) {
            int end = endOfLine(bytes, i);
            String line = isAscii(bytes, i, end) ? null : decode(bytes, i, end);
            if (line == null) {
                Windows1252.decode(bytes, i, end, text);
            } else {
                text.append(line);
            }
            i = end;
        }
        return text.toString();
    }

    private static int endOfLine(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return Math.min(bytes.length, end + 1);
    }

    private static boolean isAscii(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
