package vn.rasoat.adapters.document.encoding;

/** Bảng mã windows-1252: the meaning of single bytes on the machines that TCVN3 and VNI were written on. */
final class Windows1252 {

    /** From 0x80 on; the five bytes without a meaning stand for themselves. */
    private static final String FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private Windows1252() {}

    static char character(int code) {
        return code >= 0x80 && code <= 0x9F ? FROM_0X80.charAt(code - 0x80) : (char) code;
    }

    static void decode(byte[] bytes, int start, int end, StringBuilder text) {
        for (int i = start; i < end; i++) {
            text.append(character(bytes[i] & 0xFF));
        }
    }
}
