package vn.rasoat.domain.deadline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Cụm từ: phrases that can stand for one another, each of words separated by one blank; the longest is tried first. */
record Phrases(List<String> phrases, String firstLetters) {

    static Phrases of(String... phrases) {
        List<String> longestFirst = Stream.of(phrases)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new Phrases(longestFirst, lettersOf(longestFirst));
    }

    boolean mayBeginWith(char letter) {
        return firstLetters.indexOf(letter) >= 0;
    }

    private static String lettersOf(List<String> phrases) {
        return phrases.stream().map(phrase -> phrase.substring(0, 1)).distinct().reduce("", String::concat);
    }
}
