package vn.rasoat.domain.port;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.text.Wording;

/** Đọc văn bản: turns one file format into a plan. */
public interface PlanReader {

    /** @throws IOException the bytes could not be had; a bad file is a {@link Refused}, never an exception */
    Reading read(InputStream in) throws IOException;

    /** Kết quả đọc. */
    sealed interface Reading {}

    /**
     * Đã đọc.
     *
     * @param guesses what the reader had to guess, in reading order
     */
    record Done(Plan plan, List<Guess> guesses) implements Reading {
        public Done {
            guesses = List.copyOf(guesses);
        }
    }

    /** Từ chối: {@code reason} says what the file is, and what to bring instead. */
    record Refused(Wording reason) implements Reading {}

    /** Phỏng đoán. */
    record Guess(Location location, Wording text) {}
}
