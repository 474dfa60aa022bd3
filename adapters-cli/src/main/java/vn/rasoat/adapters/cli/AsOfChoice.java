package vn.rasoat.adapters.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.report.AsOf;

/** Cách chọn ngày: which day's rules the caller wants applied. */
sealed interface AsOfChoice {

    /** The day for one document. */
    AsOf dayFor(Head head, LocalDate today);

    /** The document's own day, or the caller's where it has none. */
    record OfDocument() implements AsOfChoice {
        @Override
        public AsOf dayFor(Head head, LocalDate today) {
            return head.issuedOn()
                    .map(day -> new AsOf(day, AsOf.Source.DOCUMENT))
                    .orElseGet(() -> new AsOf(today, AsOf.Source.TODAY));
        }
    }

    /** The caller's day. */
    record Today() implements AsOfChoice {
        @Override
        public AsOf dayFor(Head head, LocalDate today) {
            return new AsOf(today, AsOf.Source.TODAY);
        }
    }

    /** A day that the caller names. */
    record Given(LocalDate day) implements AsOfChoice {
        @Override
        public AsOf dayFor(Head head, LocalDate today) {
            return new AsOf(day, AsOf.Source.GIVEN);
        }
    }

    /** {@code document}, {@code today}, {@code 2026-05-27} or {@code 27/5/2026}; empty for anything else. */
    static Optional<AsOfChoice> parse(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "document" -> Optional.of(new OfDocument());
            case "today" -> Optional.of(new Today());
            default -> day(written).map(Given::new);
        };
    }

    private static Optional<LocalDate> day(String written) {
        for (DateTimeFormatter form : Forms.ALL) {
            try {
                return Optional.of(LocalDate.parse(written, form));
            } catch (DateTimeParseException notThisForm) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    /** The forms of a day that exist in the calendar. */
    final class Forms {
        private static final List<DateTimeFormatter> ALL = List.of(form("uuuu-MM-dd"), form("d/M/uuuu"));

        private Forms() {}

        private static DateTimeFormatter form(String pattern) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        }
    }
}
