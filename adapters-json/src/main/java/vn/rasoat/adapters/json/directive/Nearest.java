package vn.rasoat.adapters.json.directive;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Từ gần nhất: which valid word a writer most likely meant. */
final class Nearest {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORT = 3;
    private static final int LONGEST_WORD = 80;
    private static final int LONGEST_LIST = 16;

    private Nearest() {}

    /** Empty where none is near. */
    static Optional<String> to(String word, Collection<String> valid) {
        String wanted = folded(word);
        if (wanted.isEmpty() || wanted.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        return valid.stream()
                .filter(candidate -> distance(wanted, folded(candidate)) <= farthest(wanted))
                .min(Comparator.comparingInt((String candidate) -> distance(wanted, folded(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** « Gần nhất: «x».», or the whole list where none is near and the list is short; begins with a space. */
    static String adviceVi(String word, Collection<String> valid) {
        return to(word, valid)
                .map(near -> " Từ gần nhất: «" + near + "».")
                .orElseGet(() -> list(" Các từ hợp lệ: ", valid));
    }

    static String adviceEn(String word, Collection<String> valid) {
        return to(word, valid)
                .map(near -> " The nearest word: «" + near + "».")
                .orElseGet(() -> list(" Valid words: ", valid));
    }

    private static String list(String opening, Collection<String> valid) {
        return valid.isEmpty() || valid.size() > LONGEST_LIST
                ? ""
                : valid.stream().sorted().collect(Collectors.joining(", ", opening, "."));
    }

    private static int farthest(String word) {
        return word.length() <= SHORT ? 1 : Math.max(2, word.length() / 3);
    }

    /** Letters without marks, words joined by one underscore: «Đối tượng» is near {@code doi_tuong}. */
    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS.matcher(bare).replaceAll("_");
    }

    /** Edits between the words; one where either begins the other. */
    private static int distance(String one, String other) {
        boolean begins = Math.min(one.length(), other.length()) >= SHORTEST_BEGINNING
                && (one.startsWith(other) || other.startsWith(one));
        return one.equals(other) ? 0 : begins ? 1 : edits(one, other);
    }

    private static int edits(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            above = nextRow(above, one.charAt(i - 1), other, i);
        }
        return above[other.length()];
    }

    private static int[] nextRow(int[] above, char letter, String other, int first) {
        int[] row = new int[above.length];
        row[0] = first;
        for (int j = 1; j < row.length; j++) {
            int changed = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
