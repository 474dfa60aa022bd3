package vn.rasoat.adapters.document.encoding;

import java.util.Arrays;

/**
 * Chuyển mã: replaces legacy codes by letters, line by line, for a text may have headings in Unicode over a body in
 * TCVN3. A line that reads as well either way goes with the line before it, or at the top with the first that can tell.
 */
final class LegacyConversion {

    private static final byte UNICODE = -1;
    private static final byte EITHER = 0;
    private static final byte LEGACY = 1;

    private final Rewriting original;
    private final String text;
    private final LegacyEncoding encoding;
    private byte[] kinds = new byte[16];
    private int lines;

    private LegacyConversion(Rewriting original, LegacyEncoding encoding) {
        this.original = original;
        this.text = original.text();
        this.encoding = encoding;
    }

    static Rewriting convert(Rewriting original, LegacyEncoding encoding) {
        var conversion = new LegacyConversion(original, encoding);
        conversion.tellLinesApart();
        return conversion.convert();
    }

    private void tellLinesApart() {
        for (int start = 0; start < text.length(); start = Lines.end(text, start) + 1) {
            int gained = LegacyWords.ofLine(text, start, Lines.end(text, start)).gained(encoding);
            add(gained > 0 ? LEGACY : gained < 0 ? UNICODE : EITHER);
        }
        byte before = firstThatTells();
        for (int i = 0; i < lines; i++) {
            kinds[i] = kinds[i] == EITHER ? before : kinds[i];
            before = kinds[i];
        }
    }

    private void add(byte kind) {
        if (lines == kinds.length) {
            kinds = Arrays.copyOf(kinds, lines * 2);
        }
        kinds[lines++] = kind;
    }

    private byte firstThatTells() {
        for (int i = 0; i < lines; i++) {
            if (kinds[i] != EITHER) {
                return kinds[i];
            }
        }
        return LEGACY;
    }

    private Rewriting convert() {
        var rewriting = new Rewriting.Builder(original);
        int line = 0;
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), Lines.end(text, start) + 1);
            if (kinds[line++] == LEGACY) {
                convertLine(start, end, rewriting);
            } else {
                keepLine(start, end, rewriting);
            }
            start = end;
        }
        return rewriting.build();
    }

    private void keepLine(int start, int end, Rewriting.Builder rewriting) {
        for (int i = start; i < end; i++) {
            rewriting.append(text.charAt(i), i);
        }
    }

    private void convertLine(int start, int end, Rewriting.Builder rewriting) {
        String codes = text.substring(start, end);
        String letters = encoding.convert(codes);
        if (encoding == LegacyEncoding.TCVN3) {
            letters = CapitalFont.restoreCapitals(codes, letters);
        }
        int index = 0;
        for (int i = 0; i < letters.length(); i++) {
            rewriting.append(letters.charAt(i), start + index);
            index += encoding.pairAt(codes, index) != 0 ? 2 : 1;
        }
    }
}
