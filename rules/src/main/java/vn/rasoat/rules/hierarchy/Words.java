package vn.rasoat.rules.hierarchy;

import java.util.List;
import vn.rasoat.domain.text.Fold;

/**
 * Cụm từ phải có: phrases as directives' files give them. Within one, alternatives are parted by {@code |}; all are
 * compared folded, and as whole words. A day that begins with a digit may be written with a zero in front.
 */
final class Words {

    private Words() {}

    /** Whether the folded text holds one alternative of every phrase. */
    static boolean all(String folded, List<String> phrases) {
        return phrases.stream().allMatch(phrase -> any(folded, phrase));
    }

    /** Whether the folded text holds one alternative of the phrase. */
    static boolean any(String folded, String phrase) {
        for (String alternative : phrase.split("\\|")) {
            String wanted = Fold.fold(alternative);
            if (!wanted.isEmpty() && holds(folded, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String folded, String wanted) {
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            if (beginsWord(folded, at, wanted.charAt(0)) && endsWord(folded, at + wanted.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWord(String folded, int at, char first) {
        int before = at - 1;
        if (Character.isDigit(first) && before >= 0 && folded.charAt(before) == '0') {
            before--;
        }
        return before < 0 || !Character.isLetterOrDigit(folded.charAt(before));
    }

    private static boolean endsWord(String folded, int end) {
        return end >= folded.length()
                || !Character.isLetterOrDigit(folded.charAt(end))
                || !Character.isLetterOrDigit(folded.charAt(end - 1));
    }
}
