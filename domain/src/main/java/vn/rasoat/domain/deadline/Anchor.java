package vn.rasoat.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * Mốc trong kỳ: a time that does not say of which period it is: "15/12" of which year, "ngày 18" of which month, "tháng
 * cuối" of which quarter.
 */
public sealed interface Anchor {

    /** The period that must be known before this is a time. */
    Period period();

    /** This time, in the period that begins on {@code start}. */
    When in(LocalDate start);

    /** Cả kỳ. */
    record Whole(Period period) implements Anchor {
        @Override
        public When in(LocalDate start) {
            return switch (period) {
                case DAY -> new When.ExactDay(start);
                case WEEK -> new When.Interval(new When.ExactDay(start), new When.ExactDay(start.plusDays(6)));
                case MONTH -> new When.Month(YearMonth.from(start));
                case QUARTER -> new When.Quarter(start.getYear(), (start.getMonthValue() - 1) / 3 + 1);
                case HALF_YEAR -> new When.HalfYear(start.getYear(), (start.getMonthValue() - 1) / 6 + 1);
                case YEAR -> new When.Year(start.getYear());
            };
        }
    }

    /** Tháng 11 (của một năm). */
    record MonthOfYear(int month) implements Anchor {
        @Override
        public Period period() {
            return Period.YEAR;
        }

        @Override
        public When in(LocalDate start) {
            return new When.Month(YearMonth.of(start.getYear(), month));
        }
    }

    /** Quý III (của một năm). */
    record QuarterOfYear(int quarter) implements Anchor {
        @Override
        public Period period() {
            return Period.YEAR;
        }

        @Override
        public When in(LocalDate start) {
            return new When.Quarter(start.getYear(), quarter);
        }
    }

    /** 6 tháng đầu năm, 6 tháng cuối năm: {@code half} is 1 or 2. */
    record HalfOfYear(int half) implements Anchor {
        @Override
        public Period period() {
            return Period.YEAR;
        }

        @Override
        public When in(LocalDate start) {
            return new When.HalfYear(start.getYear(), half);
        }
    }

    /** 9 tháng đầu năm. */
    record NineMonthsOfYear() implements Anchor {
        @Override
        public Period period() {
            return Period.YEAR;
        }

        @Override
        public When in(LocalDate start) {
            return new When.NineMonths(start.getYear());
        }
    }

    /** Tháng thứ mấy của quý: {@code month} is 1, 2 or 3. */
    record MonthOfQuarter(int month) implements Anchor {
        @Override
        public Period period() {
            return Period.QUARTER;
        }

        @Override
        public When in(LocalDate start) {
            return new When.Month(YearMonth.from(start).plusMonths(month - 1L));
        }
    }

    /** Thứ trong tuần. */
    record WeekDay(DayOfWeek day) implements Anchor {
        @Override
        public Period period() {
            return Period.WEEK;
        }

        @Override
        public When in(LocalDate start) {
            return new When.ExactDay(start.plusDays(day.getValue() - 1L));
        }
    }

    /**
     * Ngày của tháng. A day that the month lacks is an {@link When.ImpossibleDay}.
     *
     * @param month an anchor that becomes a month
     */
    record DayOf(int day, Anchor month) implements Anchor {
        @Override
        public Period period() {
            return month.period();
        }

        @Override
        public When in(LocalDate start) {
            YearMonth found = monthOf(month, start);
            return found.isValidDay(day)
                    ? new When.ExactDay(found.atDay(day))
                    : new When.ImpossibleDay(day, found.getMonthValue(), found.getYear());
        }
    }

    /**
     * Tuần của tháng: its days 1-7, 8-14, 15-21, 22-28; or, for {@link #LAST}, its last seven days.
     *
     * @param month an anchor that becomes a month
     */
    record WeekOf(int week, Anchor month) implements Anchor {
        static final int LAST = 0;

        @Override
        public Period period() {
            return month.period();
        }

        @Override
        public When in(LocalDate start) {
            YearMonth found = monthOf(month, start);
            int last = week == LAST ? found.lengthOfMonth() : Math.min(7 * week, found.lengthOfMonth());
            int first = week == LAST ? last - 6 : 7 * week - 6;
            return new When.Interval(
                    new When.ExactDay(found.atDay(Math.min(first, last))), new When.ExactDay(found.atDay(last)));
        }
    }

    /** Ngày cuối cùng của kỳ. */
    record LastDayOf(Anchor whole) implements Anchor {
        @Override
        public Period period() {
            return whole.period();
        }

        @Override
        public When in(LocalDate start) {
            LocalDate last = whole.in(start)
                    .resolve()
                    .asDays()
                    .map(DayInterval::latest)
                    .orElseThrow(() -> new IllegalStateException("no days: " + whole));
            return new When.ExactDay(last);
        }
    }

    /** Đầu, giữa, cuối kỳ. */
    record PartOf(Part part, Anchor whole) implements Anchor {
        @Override
        public Period period() {
            return whole.period();
        }

        @Override
        public When in(LocalDate start) {
            return new When.PartOfPeriod(part, whole.in(start));
        }
    }

    /** Giờ của ngày: {@code day} is an anchor that becomes a day. */
    record TimeOf(LocalTime time, Anchor day) implements Anchor {
        @Override
        public Period period() {
            return day.period();
        }

        @Override
        public When in(LocalDate start) {
            When found = day.in(start);
            return found instanceof When.ExactDay exact
                    ? new When.Instant(exact.day().atTime(time))
                    : found;
        }
    }

    /** Của kỳ sau (1), của kỳ trước (-1): a time counted from one period that lies in a neighbour of it. */
    record Shifted(int periods, Anchor anchor) implements Anchor {
        @Override
        public Period period() {
            return anchor.period();
        }

        @Override
        public When in(LocalDate start) {
            return anchor.in(period().shifted(start, periods));
        }
    }

    private static YearMonth monthOf(Anchor anchor, LocalDate start) {
        if (anchor.in(start) instanceof When.Month found) {
            return found.month();
        }
        throw new IllegalArgumentException("not an anchor that becomes a month: " + anchor);
    }
}
