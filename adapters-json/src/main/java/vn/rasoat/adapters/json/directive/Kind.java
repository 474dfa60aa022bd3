package vn.rasoat.adapters.json.directive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Loại yêu cầu: the kinds of obligation that a file may hold, each with its own keys. */
enum Kind {
    SECTION("section", "role"),
    CONTENT("content", "theme", "phrases", "in"),
    MATERIAL("material", "title", "phrases"),
    LINK("link", "to", "title"),
    COMPLETION("completion", "task", "keywords", "due"),
    REPORT("report", "matter", "keywords", "to", "via", "due"),
    RECIPIENT("recipient", "body", "purpose"),
    OWN_PLAN("own-plan", "due");

    private static final List<String> OF_EVERY_KIND = List.of("kind", "who", "confidence", "clause", "quote");

    private final String word;
    private final List<String> own;

    Kind(String word, String... own) {
        this.word = word;
        this.own = List.of(own);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(kind -> kind.word).toList();
    }

    /** The kind of a word, which must be one of {@link #words}. */
    static Kind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a kind such as section: \"" + word + "\""));
    }

    List<String> keys() {
        return Stream.concat(OF_EVERY_KIND.stream(), own.stream()).toList();
    }

    static List<String> keysOfAll() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.keys().stream())
                .distinct()
                .toList();
    }
}
