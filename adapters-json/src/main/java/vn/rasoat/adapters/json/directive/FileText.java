package vn.rasoat.adapters.json.directive;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The bytes of a rule file as text: UTF-8 and nothing else, within a limit. */
final class FileText {

    static final int MOST_BYTES = 1 << 20;

    private static final String MARK = "\uFEFF";

    private FileText() {}

    /** Without its byte order mark; empty, with a problem, where the bytes are too many or are not UTF-8. */
    static Optional<String> of(byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(
                    "Tệp dài hơn 1 MB. Mỗi tệp chỉ ghi một văn bản chỉ đạo; tách tệp này ra.",
                    "The file is longer than 1 MB. Keep one directive a file; split it.");
            return Optional.empty();
        }
        if (utf16(bytes)) {
            problems.add(
                    "Tệp lưu theo mã UTF-16; lưu lại theo mã UTF-8.", "The file is in UTF-16; save it again in UTF-8.");
            return Optional.empty();
        }
        return decoded(bytes, problems);
    }

    private static boolean utf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static Optional<String> decoded(byte[] bytes, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            notUtf8(text, bytes[in.position()], problems);
            return Optional.empty();
        }
        return Optional.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
    }

    private static void notUtf8(String before, byte wrong, Problems problems) {
        String shown = String.format(Locale.ROOT, "0x%02X", wrong);
        problems.add(
                line(before),
                column(before),
                "Tệp không theo mã UTF-8 (byte " + shown + "). Lưu lại tệp theo mã UTF-8.",
                "The file is not UTF-8 (byte " + shown + "). Save it again in UTF-8.");
    }

    /** The 1-based line that follows {@code before}. */
    static int line(String before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    /** The 1-based column that follows {@code before}, in characters. */
    static int column(String before) {
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return 1 + line.codePointCount(0, line.length());
    }
}
