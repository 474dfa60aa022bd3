package vn.rasoat.adapters.document.encoding;

import java.util.List;
import vn.rasoat.domain.text.Wording;

/** Kết quả giải mã. */
public sealed interface Decoding {

    /**
     * Đã giải mã.
     *
     * @param guesses what had to be guessed about the encoding, empty where the file says it itself
     */
    record Decoded(SourceText text, List<Wording> guesses) implements Decoding {
        public Decoded {
            guesses = List.copyOf(guesses);
        }
    }

    /** Từ chối: {@code reason} says what the file is, and what to bring instead. */
    record Refused(Wording reason) implements Decoding {}
}
