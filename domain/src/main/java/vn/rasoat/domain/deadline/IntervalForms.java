package vn.rasoat.domain.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.Anchor.DayOf;
import vn.rasoat.domain.deadline.Anchor.MonthOfYear;
import vn.rasoat.domain.deadline.Anchor.QuarterOfYear;
import vn.rasoat.domain.deadline.Anchor.TimeOf;
import vn.rasoat.domain.deadline.Anchor.Whole;
import vn.rasoat.domain.deadline.When.Interval;
import vn.rasoat.domain.deadline.When.Undated;

/**
 * Khoảng thời gian: "từ … đến …", "05/02/2026 - 08/02/2026", "tháng 3-4/2026", "giai đoạn 2026-2030", "từ nay đến hết …",
 * "năm 2025 và các năm tiếp theo". What one end leaves out it takes from the other.
 */
final class IntervalForms {
    private static final Phrases TO = Phrases.of("cho đến hết", "đến hết", "cho đến", "đến", "tới hết", "tới");
    private static final Phrases FURTHER = Phrases.of(
            "và các năm tiếp theo",
            "và những năm tiếp theo",
            "và các năm sau",
            "và những năm sau",
            "và các năm kế tiếp",
            "trở đi");
    private static final Phrases SPANS = Phrases.of("trong giai đoạn", "giai đoạn", "các năm");

    private final Cursor cursor;
    private final PointForms points;
    private final EventForms events;
    private final ClockForms clock;
    private final YearForms years;

    IntervalForms(Cursor cursor, PointForms points, EventForms events) {
        this.cursor = cursor;
        this.points = points;
        this.events = events;
        this.clock = new ClockForms(cursor);
        this.years = new YearForms(cursor);
    }

    /** What follows "từ". */
    @Nullable
    When fromHere() {
        When hours = cursor.tried(this::hours);
        if (hours != null) {
            return hours;
        }
        if (cursor.phrase("nay")) {
            When to = cursor.tried(this::rightEnd);
            return to == null ? null : new Interval(null, to);
        }
        When from = leftEnd();
        if (from == null) {
            return null;
        }
        cursor.tried(this::aside);
        When both = continued(from);
        if (both != null) {
            return both;
        }
        boolean known = from instanceof When.ExactDay || from instanceof When.Month || cursor.phrase("trở đi");
        return known && !isUpToNow() ? new Interval(from, null) : null;
    }

    /** An interval that begins with {@code from}, which has just been read; null when nothing continues it. */
    @Nullable
    When continued(When from) {
        if (from instanceof When.Year && cursor.anyOf(FURTHER)) {
            return new Interval(from, null);
        }
        When to = cursor.tried(this::rightEnd);
        to = to != null ? to : cursor.tried(() -> shortRightEnd(from));
        return to == null ? null : Ends.agreed(from, to);
    }

    /** "giai đoạn 2026-2030", "2026 - 2030". */
    @Nullable
    When span() {
        return cursor.tried(() -> {
            cursor.anyOf(SPANS);
            int first = years.bare();
            int last = first == Cursor.NONE || !cursor.mark('-') ? Cursor.NONE : years.bare();
            return last <= first || isGoingOn() ? null : new Interval(new When.Year(first), new When.Year(last));
        });
    }

    /** "15-20/3/2026". */
    @Nullable
    When days() {
        return cursor.tried(() -> {
            boolean goesOn = "/-.".indexOf(cursor.text().at(cursor.next() - 1)) >= 0;
            int first = goesOn ? Cursor.NONE : cursor.number(2);
            boolean joined = first >= 1
                    && first <= 31
                    && cursor.tightMark('-')
                    && cursor.text().isDigit(cursor.position());
            return joined && points.day() instanceof When.ExactDay last
                    ? Ends.agreed(new Undated(new DayOf(first, new Whole(Period.MONTH))), last)
                    : null;
        });
    }

    /** "từ 7 giờ 00 đến 11 giờ 30 ngày 15/3/2026". */
    private @Nullable When hours() {
        LocalTime first = clock.read();
        if (first == null || !cursor.anyOf(TO) && !cursor.mark('-')) {
            return null;
        }
        return points.day() instanceof When.Instant last
                ? new Interval(new When.Instant(last.at().with(first)), last)
                : null;
    }

    private @Nullable When leftEnd() {
        When point = points.read();
        if (point != null) {
            return point;
        }
        int year = years.bare();
        if (year != Cursor.NONE) {
            return new When.Year(year);
        }
        When month = cursor.tried(this::shortMonth);
        if (month != null) {
            return month;
        }
        int day = cursor.number(2);
        boolean isDay =
                day >= 1 && day <= 31 && (cursor.seesAny(TO) || cursor.text().at(cursor.next()) == '-');
        return isDay ? new Undated(new DayOf(day, new Whole(Period.MONTH))) : null;
    }

    private @Nullable When rightEnd() {
        boolean connected = cursor.anyOf(TO);
        boolean before = connected && cursor.phrase("trước") || !connected && cursor.phrase("đến trước");
        if (!connected && !before && !cursor.mark('-')) {
            return null;
        }
        When point = points.read();
        if (point instanceof When.Recurrent) {
            return null;
        }
        if (point == null && connected) {
            return events.end();
        }
        return point != null && before ? new When.Before(point) : point;
    }

    /** What the right end leaves out: "tháng 3-4/2026", "Quý I - II/2026", "năm 2026-2030". */
    private @Nullable When shortRightEnd(When from) {
        if (!cursor.anyOf(TO) && !cursor.mark('-')) {
            return null;
        }
        if (from instanceof When.Year first) {
            int year = years.bare();
            return year > first.year() ? new When.Year(year) : null;
        }
        if (from instanceof When.Month) {
            return shortMonth();
        }
        if (!(from instanceof Undated undated)) {
            return null;
        }
        if (undated.anchor() instanceof QuarterOfYear) {
            return shortQuarter();
        }
        return undated.anchor() instanceof MonthOfYear ? shortMonth() : null;
    }

    private @Nullable When shortQuarter() {
        int quarter = PeriodForms.quarterNamed(cursor.peekWord());
        if (quarter == Cursor.NONE || !cursor.word()) {
            return null;
        }
        int year = years.joined();
        return year == Cursor.NONE ? new Undated(new QuarterOfYear(quarter)) : new When.Quarter(year, quarter);
    }

    private @Nullable When shortMonth() {
        int month = cursor.number(2);
        int year = month < 1 || month > 12 ? Cursor.NONE : years.joined();
        return year == Cursor.NONE ? null : new When.Month(YearMonth.of(year, month));
    }

    /** "(thứ Hai)" between the two ends. */
    private @Nullable Boolean aside() {
        if (!cursor.mark('(')) {
            return null;
        }
        for (int words = 0; words < 6 && cursor.word(); words++) {
            if (cursor.mark(')')) {
                return cursor.seesAny(TO) ? Boolean.TRUE : null;
            }
        }
        return null;
    }

    private boolean isUpToNow() {
        return cursor.sees("đến nay") || cursor.sees("tới nay");
    }

    private boolean isGoingOn() {
        char next = cursor.text().at(cursor.position());
        return Character.isLetterOrDigit(next) || next == '/';
    }

    /** Hai đầu: fills in at one end the month or year that only the other has. */
    private static final class Ends {
        static When agreed(When from, When to) {
            When begin = from instanceof Undated undated ? inMonthOf(undated, to) : from;
            Integer toYear = Years.of(to);
            Integer fromYear = Years.of(begin);
            if (toYear != null && fromYear == null) {
                When same = begin.inYear(toYear);
                return new Interval(isReversed(same, to) ? begin.inYear(toYear - 1) : same, to);
            }
            if (fromYear != null && toYear == null) {
                When same = to.inYear(fromYear);
                return new Interval(begin, isReversed(begin, same) ? to.inYear(fromYear + 1) : same);
            }
            return new Interval(begin, to);
        }

        /** "từ ngày 15 đến 20/3/2026", "7h00 - 9h00 ngày 20/3/2026": the first is of the month, or day, of the second. */
        private static When inMonthOf(Undated from, When to) {
            if (from.anchor() instanceof TimeOf time && to instanceof When.Instant last) {
                return time.day() instanceof Whole ? new When.Instant(last.at().with(time.time())) : from;
            }
            boolean dayOnly = from.anchor() instanceof DayOf day && day.month() instanceof Whole;
            if (!dayOnly) {
                return from;
            }
            When core = to instanceof When.Before before ? before.limit() : to;
            int day = ((DayOf) from.anchor()).day();
            if (core instanceof When.ExactDay exact) {
                LocalDate last = exact.day();
                return new DayOf(day, new MonthOfYear(last.getMonthValue())).in(last.withDayOfYear(1));
            }
            return core instanceof Undated undated && undated.anchor() instanceof DayOf last
                    ? new Undated(new DayOf(day, last.month()))
                    : from;
        }

        private static boolean isReversed(When from, When to) {
            return new Interval(from, to).resolve() instanceof Resolution.Unresolved unresolved
                    && unresolved.reason() == Resolution.Reason.ENDS_BEFORE_IT_BEGINS;
        }
    }
}
