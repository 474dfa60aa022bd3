package vn.rasoat.domain.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Phần của kỳ: đầu, giữa, cuối. Of a month the days 1-10, 11-20 and 21 to the end; of a quarter its three months. No
 * text fixes what they are of a year; here they are quarters, so that one rule serves: đầu năm is quý I, giữa năm quý
 * II and III, cuối năm quý IV. The end of a period always runs to its last day, so that "cuối năm" accuses nobody who
 * is done by 31/12.
 */
public enum Part {
    START,
    MIDDLE,
    END;

    /** These days of {@code whole}, which must have both ends and consist of whole months. */
    DayInterval of(LocalDate first, LocalDate last) {
        YearMonth begin = YearMonth.from(first);
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(begin, YearMonth.from(last))) + 1;
        return months == 1 ? ofMonth(begin) : ofMonths(begin, months);
    }

    private DayInterval ofMonth(YearMonth month) {
        return switch (this) {
            case START -> new DayInterval(month.atDay(1), month.atDay(10));
            case MIDDLE -> new DayInterval(month.atDay(11), month.atDay(20));
            case END -> new DayInterval(month.atDay(21), month.atEndOfMonth());
        };
    }

    private DayInterval ofMonths(YearMonth begin, int months) {
        int edge = months == 12 ? 3 : Math.max(1, months / 3);
        YearMonth end = begin.plusMonths(months - 1L);
        return switch (this) {
            case START -> DayInterval.of(begin, begin.plusMonths(edge - 1L));
            case MIDDLE -> DayInterval.of(begin.plusMonths(edge), end.minusMonths(edge));
            case END -> DayInterval.of(end.minusMonths(edge - 1L), end);
        };
    }
}
