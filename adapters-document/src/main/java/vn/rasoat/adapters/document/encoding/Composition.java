package vn.rasoat.adapters.document.encoding;

import java.text.Normalizer;

/**
 * Dựng sẵn: brings letters and their marks into one character each (NFC).
 *
 * <p>Composed piece by piece, a letter with the marks behind it, so that every offset can be traced and hostile runs of
 * marks cost no more than others: what stands behind {@value #MOST_MARKS} marks on one letter is dropped, the limit of
 * Unicode's stream-safe format.
 */
final class Composition {

    private static final int MOST_MARKS = 30;

    private Composition() {}

    static Rewriting compose(Rewriting earlier) {
        return isComposed(earlier.text()) ? earlier : composed(earlier);
    }

    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isFinished(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Rewriting composed(Rewriting earlier) {
        String text = earlier.text();
        var rewriting = new Rewriting.Builder(earlier);
        for (int start = 0; start < text.length(); ) {
            int end = endOfPiece(text, start);
            int kept = endOfMarks(text, start, end);
            append(text.substring(start, kept), start, rewriting);
            start = end;
        }
        return rewriting.build();
    }

    private static void append(String piece, int start, Rewriting.Builder rewriting) {
        String composed = piece.length() == 1 && isFinished(piece.charAt(0))
                ? piece
                : Normalizer.normalize(piece, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            rewriting.append(composed.charAt(i), start + Math.min(i, piece.length() - 1));
        }
    }

    private static int endOfPiece(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && joinsTheLetterBefore(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int endOfMarks(String text, int start, int end) {
        return text.codePointCount(start, end) <= MOST_MARKS + 1 ? end : text.offsetByCodePoints(start, MOST_MARKS + 1);
    }

    /** Neither changed by composing nor joined to the letter before. */
    private static boolean isFinished(char letter) {
        return letter < '\u0300'
                || (letter >= '\u1EA0' && letter <= '\u1EF9')
                || (letter >= '\u2010' && letter <= '\u2027');
    }

    private static boolean joinsTheLetterBefore(int letter) {
        if (letter < 0x0300) {
            return false;
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> letter >= 0x1160 && letter <= 0x11FF; // vowels and finals of Hangul
        };
    }
}
