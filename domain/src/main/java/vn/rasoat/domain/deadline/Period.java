package vn.rasoat.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** Kỳ: the periods that duties come back in, by the Gregorian calendar; weeks begin on Monday. */
public enum Period {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR;

    /** The first day of the period that holds {@code day}. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> firstOfMonths(day, 3);
            case HALF_YEAR -> firstOfMonths(day, 6);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The period that holds {@code day}, whole. */
    public DayInterval around(LocalDate day) {
        LocalDate start = startOf(day);
        return new DayInterval(start, shifted(start, 1).minusDays(1));
    }

    /** The first days of all periods that begin in {@code year}, in order. */
    public List<LocalDate> startsIn(int year) {
        LocalDate newYear = Year.of(year).atDay(1);
        LocalDate first = startOf(newYear);
        return Stream.iterate(
                        first.isBefore(newYear) ? shifted(first, 1) : first,
                        start -> start.getYear() == year,
                        start -> shifted(start, 1))
                .toList();
    }

    LocalDate shifted(LocalDate start, int periods) {
        return switch (this) {
            case DAY -> start.plusDays(periods);
            case WEEK -> start.plusWeeks(periods);
            case MONTH -> start.plusMonths(periods);
            case QUARTER -> start.plusMonths(3L * periods);
            case HALF_YEAR -> start.plusMonths(6L * periods);
            case YEAR -> start.plusYears(periods);
        };
    }

    private static LocalDate firstOfMonths(LocalDate day, int months) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }
}
