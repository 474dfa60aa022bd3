package vn.rasoat.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.Anchor.DayOf;
import vn.rasoat.domain.deadline.Anchor.MonthOfYear;
import vn.rasoat.domain.deadline.Anchor.QuarterOfYear;
import vn.rasoat.domain.deadline.Anchor.TimeOf;
import vn.rasoat.domain.deadline.Anchor.Whole;
import vn.rasoat.domain.deadline.When.ExactDay;
import vn.rasoat.domain.deadline.When.Undated;

/**
 * Liệt kê: further times that leave out what the first has said: "ngày 01/6 và 15/11", "Quý I, II/2026", "tháng 3, 6, 9 và
 * 12/2026", "ngày 05, 06 và 07/3/2026".
 */
final class ListForms {
    private static final Phrases OF_EVERY = Phrases.of("hằng", "hàng", "mỗi", "các", "của mỗi", "của các");
    private static final int LONGEST = 31;
    private static final Phrases WORDS = Phrases.of("và", "hoặc");

    private final Cursor cursor;
    private final PointForms points;
    private final YearForms years;

    ListForms(Cursor cursor, PointForms points) {
        this.cursor = cursor;
        this.points = points;
        this.years = new YearForms(cursor);
    }

    /** The list that begins with {@code first}, just read; of one time when nothing continues it. */
    List<Draft> from(int start, When first) {
        Draft head = new Draft(start, cursor.position(), first);
        List<Draft> items = new ArrayList<>(List.of(head));
        int afterHead = cursor.position();
        Draft next = next(first);
        while (next != null && items.size() < LONGEST) {
            items.add(next);
            next = next(next.when());
        }
        List<Draft> whole = isSomeDay(first) ? inOneMonth(items) : items;
        if (whole.size() > 1 && isComplete(whole)) {
            return whole;
        }
        cursor.moveTo(afterHead);
        return List.of(head);
    }

    private @Nullable Draft next(When previous) {
        return cursor.tried(() -> {
            boolean separated = cursor.mark(',') || cursor.mark(';');
            separated |= cursor.anyOf(WORDS);
            if (!separated) {
                return null;
            }
            int start = cursor.next();
            When item = item(previous);
            return item == null ? null : new Draft(start, cursor.position(), item, true);
        });
    }

    private @Nullable When item(When previous) {
        if (isSomeDay(previous)) {
            When full = fullDay();
            return full != null ? full : cursor.tried(this::dayNumber);
        }
        if (previous instanceof ExactDay || isDayOfYear(previous)) {
            return fullDay();
        }
        if (previous instanceof When.Quarter || anchorOf(previous) instanceof QuarterOfYear) {
            return cursor.tried(this::quarterNumber);
        }
        if (anchorOf(previous) instanceof TimeOf) {
            return cursor.tried(this::timeOfDay);
        }
        boolean month = previous instanceof When.Month || anchorOf(previous) instanceof MonthOfYear;
        return month ? cursor.tried(this::monthNumber) : null;
    }

    private @Nullable When fullDay() {
        return cursor.tried(() -> {
            When day = points.day();
            return day instanceof ExactDay || isDayOfYear(day) ? day : null;
        });
    }

    private @Nullable When dayNumber() {
        cursor.phrase("ngày");
        int day = cursor.number(2);
        return day < 1 || day > 31 || isGoingOn() ? null : new Undated(new DayOf(day, new Whole(Period.MONTH)));
    }

    private @Nullable When quarterNumber() {
        cursor.phrase("quý");
        int quarter = PeriodForms.quarterNamed(cursor.peekWord());
        if (quarter == Cursor.NONE || !cursor.word()) {
            return null;
        }
        int year = years.joined();
        if (year == Cursor.NONE) {
            return isGoingOn() ? null : new Undated(new QuarterOfYear(quarter));
        }
        return new When.Quarter(year, quarter);
    }

    private @Nullable When monthNumber() {
        cursor.phrase("tháng");
        int month = cursor.number(2);
        if (month < 1 || month > 12) {
            return null;
        }
        int year = years.joined();
        if (year == Cursor.NONE) {
            return isGoingOn() ? null : new Undated(new MonthOfYear(month));
        }
        return new When.Month(java.time.YearMonth.of(year, month));
    }

    private @Nullable When timeOfDay() {
        When time = points.day();
        return anchorOf(time) instanceof TimeOf ? time : null;
    }

    private boolean isGoingOn() {
        char next = cursor.text().at(cursor.position());
        boolean decimal = (next == ',' || next == '.') && cursor.text().isDigit(cursor.position() + 1);
        return Character.isLetterOrDigit(next) || next == '/' || next == '%' || decimal;
    }

    /** "ngày 05, 06 và 07/3/2026": the days before the one with a month are of that month; without one, as they stand. */
    private static List<Draft> inOneMonth(List<Draft> items) {
        When last = items.get(items.size() - 1).when();
        List<Draft> dated = new ArrayList<>();
        for (Draft item : items) {
            dated.add(isSomeDay(item.when()) && !isSomeDay(last) ? item.meaning(inMonthOf(item.when(), last)) : item);
        }
        return dated;
    }

    private static When inMonthOf(When day, When last) {
        Anchor some = anchorOf(day);
        Anchor dated = anchorOf(last);
        if (some instanceof DayOf number && dated instanceof DayOf other) {
            return new Undated(new DayOf(number.day(), other.month()));
        }
        if (some instanceof DayOf number && last instanceof ExactDay exact) {
            Anchor anchor = new DayOf(number.day(), new MonthOfYear(exact.day().getMonthValue()));
            return anchor.in(exact.day().withDayOfYear(1));
        }
        return day;
    }

    /** Bare numbers make a list of times only when it ends in a month, a year, or a word that says every. */
    private boolean isComplete(List<Draft> items) {
        When last = items.get(items.size() - 1).when();
        boolean open = isSomeDay(last) || anchorOf(last) instanceof MonthOfYear;
        return !open || cursor.seesAny(OF_EVERY);
    }

    private static boolean isSomeDay(@Nullable When when) {
        return anchorOf(when) instanceof DayOf day && day.month() instanceof Whole;
    }

    private static boolean isDayOfYear(@Nullable When when) {
        return anchorOf(when) instanceof DayOf day && day.month() instanceof MonthOfYear;
    }

    private static @Nullable Anchor anchorOf(@Nullable When when) {
        return when instanceof Undated undated ? undated.anchor() : null;
    }
}
