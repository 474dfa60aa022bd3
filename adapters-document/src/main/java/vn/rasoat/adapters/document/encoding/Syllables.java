package vn.rasoat.adapters.document.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Âm tiết: which written words can be Vietnamese, by onset, rhyme and tone; no dictionary. The onsets and rhymes stand in
 * {@code syllables.txt}.
 */
final class Syllables {

    static final int LONGEST = "nghiêng".length();
    private static final List<String> LINES = read();
    private static final Set<String> ONSETS = sounds("onset");
    private static final Set<String> FRONT_ONSETS = sounds("onset-front");
    private static final Set<String> BACK_ONSETS = sounds("onset-back");
    private static final Set<String> RHYMES = sounds("rhyme");
    private static final Set<String> BARE_RHYMES = bare(RHYMES);

    private Syllables() {}

    /** Whether this is one legal syllable with its marks in their place, in any case: «Kế», «hoá», «hóa»; not «hoac», «kéa». */
    static boolean isSyllable(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        int toned = -1;
        var toneless = new StringBuilder(LONGEST);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (!VietnameseLetters.isLetter(letter)) {
                return false;
            }
            if (VietnameseLetters.tone(letter) != VietnameseLetters.LEVEL_TONE) {
                if (toned >= 0) {
                    return false;
                }
                toned = i;
            }
            toneless.append(VietnameseLetters.toneless(letter));
        }
        int tone = toned < 0 ? VietnameseLetters.LEVEL_TONE : VietnameseLetters.tone(word.charAt(toned));
        return isSyllable(toneless.toString(), tone, toned);
    }

    /** Whether this becomes a syllable once marks are put on its letters: «ke», «hoach», «dang». */
    static boolean isBareSyllable(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        var bare = new StringBuilder(LONGEST);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (!VietnameseLetters.isLetter(letter) || VietnameseLetters.isMarked(letter)) {
                return false;
            }
            bare.append(VietnameseLetters.lower(letter));
        }
        String written = bare.toString();
        for (int end = 0; end <= Math.min(3, written.length() - 1); end++) {
            if (isOnsetOf(written.substring(0, end), written.substring(end))
                    && BARE_RHYMES.contains(written.substring(end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSyllable(String toneless, int tone, int toned) {
        for (int end = 0; end <= Math.min(3, toneless.length() - 1); end++) {
            String rhyme = toneless.substring(end);
            if (RHYMES.contains(rhyme)
                    && isOnsetOf(toneless.substring(0, end), rhyme)
                    && isToneOf(rhyme, tone)
                    && (toned < 0 || isPlaceOfTone(rhyme, toned - end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnsetOf(String onset, String rhyme) {
        if (onset.isEmpty() || ONSETS.contains(onset)) {
            return true;
        }
        char first = rhyme.charAt(0);
        boolean front = first == 'e' || first == 'ê' || first == 'i' || first == 'y';
        return front
                ? FRONT_ONSETS.contains(onset) || (onset.equals("g") && first == 'i')
                : BACK_ONSETS.contains(onset);
    }

    private static boolean isToneOf(String rhyme, int tone) {
        boolean stopped = switch (rhyme.charAt(rhyme.length() - 1)) {
            case 'c', 'p', 't' -> true;
            default -> rhyme.endsWith("ch");
        };
        return !stopped || tone >= VietnameseLetters.ACUTE_TONE;
    }

    /** The last vowel with a mark of its own; else as both schools write it: «hóa», «hoá». */
    private static boolean isPlaceOfTone(String rhyme, int place) {
        int vowels = 0;
        int marked = -1;
        for (; vowels < rhyme.length() && VietnameseLetters.isVowel(rhyme.charAt(vowels)); vowels++) {
            marked = VietnameseLetters.isMarked(rhyme.charAt(vowels)) ? vowels : marked;
        }
        if (marked >= 0) {
            return place == marked;
        }
        if (vowels < rhyme.length()) {
            return place == vowels - 1;
        }
        return switch (rhyme) {
            case "oa", "oe", "uy" -> place == 0 || place == 1;
            default -> place == (vowels == 3 ? 1 : 0);
        };
    }

    private static Set<String> sounds(String group) {
        Set<String> sounds = new HashSet<>();
        for (String line : LINES) {
            if (line.startsWith(group + ":")) {
                sounds.addAll(
                        Arrays.asList(line.substring(group.length() + 1).strip().split(" ")));
            }
        }
        return Set.copyOf(sounds);
    }

    private static Set<String> bare(Set<String> rhymes) {
        Set<String> bare = new HashSet<>();
        for (String rhyme : rhymes) {
            var letters = new StringBuilder();
            rhyme.chars().forEach(letter -> letters.append(VietnameseLetters.bare((char) letter)));
            bare.add(letters.toString());
        }
        return Set.copyOf(bare);
    }

    private static List<String> read() {
        try (InputStream in = Objects.requireNonNull(Syllables.class.getResourceAsStream("syllables.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
