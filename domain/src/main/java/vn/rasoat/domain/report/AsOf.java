package vn.rasoat.domain.report;

import java.time.LocalDate;

/** Ngày làm căn cứ rà soát: the day whose rules apply, and who gave it. */
public record AsOf(LocalDate date, Source source) {
    /** Who gave the day. */
    public enum Source {
        /** The document's own date. */
        DOCUMENT,
        /** The caller named a day. */
        GIVEN,
        /** The caller's own day, the document having none. */
        TODAY
    }
}
