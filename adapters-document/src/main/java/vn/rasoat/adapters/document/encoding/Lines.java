package vn.rasoat.adapters.document.encoding;

/** Dòng của văn bản chưa làm sạch. */
final class Lines {

    private Lines() {}

    /** The offset of the first CR or LF from {@code start} on, or the end of the text. */
    static int end(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
