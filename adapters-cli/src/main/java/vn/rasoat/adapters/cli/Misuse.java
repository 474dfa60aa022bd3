package vn.rasoat.adapters.cli;

import java.util.List;

/** Lỗi sử dụng: what the caller must put right before anything can be done, in sentences of the caller's language. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> sentences;

    Misuse(String sentence) {
        this(List.of(sentence));
    }

    Misuse(List<String> sentences) {
        super(String.join("\n", sentences), null, false, false);
        this.sentences = List.copyOf(sentences);
    }

    List<String> sentences() {
        return sentences;
    }
}
