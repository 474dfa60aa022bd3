package vn.rasoat.domain.deadline;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.Anchor.HalfOfYear;
import vn.rasoat.domain.deadline.Anchor.LastDayOf;
import vn.rasoat.domain.deadline.Anchor.MonthOfYear;
import vn.rasoat.domain.deadline.Anchor.NineMonthsOfYear;
import vn.rasoat.domain.deadline.Anchor.PartOf;
import vn.rasoat.domain.deadline.Anchor.QuarterOfYear;
import vn.rasoat.domain.deadline.Anchor.WeekOf;
import vn.rasoat.domain.deadline.Anchor.Whole;
import vn.rasoat.domain.deadline.When.Recurrent;
import vn.rasoat.domain.deadline.When.Undated;

/**
 * Kỳ: "tháng 11/2025", "Quý IV-2025", "6 tháng đầu năm", "cuối năm 2026", "tuần cuối của tháng". "Cuối tháng" and "cuối
 * quý" that name no month or quarter are those of every one; "cuối năm" is that of a year still to be found.
 */
final class PeriodForms {
    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);
    private static final Phrases EVERY = Phrases.of("mỗi", "hằng", "hàng", "từng");
    private static final Phrases OF = Phrases.of("của", "trong");
    private static final Phrases FIRST_WEEK = Phrases.of("đầu", "thứ nhất");
    private static final Phrases WEEK_NAMES = Phrases.of("thứ hai", "thứ ba", "thứ tư");
    private static final Map<String, Integer> WEEKS = Map.of("thứ hai", 2, "thứ ba", 3, "thứ tư", 4);
    private static final Phrases LAST_DAY = Phrases.of("ngày làm việc cuối cùng", "ngày cuối cùng", "ngày cuối");

    private final Cursor cursor;
    private final YearForms years;
    private final QuarterMonthForms quarterMonths;

    PeriodForms(Cursor cursor) {
        this.cursor = cursor;
        this.years = new YearForms(cursor);
        this.quarterMonths = new QuarterMonthForms(cursor);
    }

    @Nullable
    When read() {
        When found = cursor.tried(this::lastDay);
        found = found != null ? found : cursor.tried(this::week);
        found = found != null ? found : cursor.tried(this::part);
        found = found != null ? found : cursor.tried(this::ofQuarter);
        return found != null ? found : cursor.tried(this::whole);
    }

    /** "tháng 11/2025", "quý II", "năm 2026", "6 tháng đầu năm 2026". */
    @Nullable
    When whole() {
        When found = cursor.tried(this::month);
        found = found != null ? found : cursor.tried(this::quarter);
        found = found != null ? found : cursor.tried(this::year);
        return found != null ? found : cursor.tried(this::months);
    }

    static int quarterNamed(String word) {
        return QUARTERS.getOrDefault(
                word.length() == 2 && word.startsWith("0") ? word.substring(1) : word, Cursor.NONE);
    }

    private @Nullable When lastDay() {
        if (!cursor.anyOf(LAST_DAY)) {
            return null;
        }
        Anchor month = cursor.tried(quarterMonths::read);
        if (month != null) {
            return everyTime(new LastDayOf(month));
        }
        cursor.phrase("của");
        Anchor whole = wholeAnchor();
        return whole == null || cursor.sees("thứ") ? null : settled(new LastDayOf(whole));
    }

    /** "tuần cuối (cùng) của tháng thứ 3 trong quý", "tuần thứ hai tháng 3/2026". */
    private @Nullable When week() {
        if (!cursor.phrase("tuần")) {
            return null;
        }
        int week = weekNumber();
        cursor.phrase("cùng");
        cursor.phrase("tiên");
        cursor.mark(',');
        if (week == Cursor.NONE || !cursor.anyOf(OF) && !cursor.sees("tháng")) {
            return null;
        }
        When ofDated = cursor.tried(this::month);
        if (ofDated instanceof When.Month month) {
            Anchor anchor = new WeekOf(week, new MonthOfYear(month.month().getMonthValue()));
            return anchor.in(month.month().atDay(1).withDayOfYear(1));
        }
        if (ofDated instanceof Undated undated) {
            return new Undated(new WeekOf(week, undated.anchor()));
        }
        Anchor inQuarter = cursor.tried(quarterMonths::read);
        if (inQuarter != null) {
            return everyTime(new WeekOf(week, inQuarter));
        }
        cursor.anyOf(EVERY);
        return cursor.phrase("tháng") ? everyTime(new WeekOf(week, new Whole(Period.MONTH))) : null;
    }

    private int weekNumber() {
        if (cursor.phrase("cuối")) {
            return WeekOf.LAST;
        }
        if (cursor.anyOf(FIRST_WEEK)) {
            return 1;
        }
        String named = cursor.phraseOf(WEEK_NAMES);
        if (named != null) {
            return WEEKS.getOrDefault(named, Cursor.NONE);
        }
        cursor.phrase("thứ");
        int number = cursor.number(1);
        return number >= 1 && number <= 5 ? number : Cursor.NONE;
    }

    private @Nullable When part() {
        Part part = partNamed();
        if (part == null) {
            return null;
        }
        cursor.phrase("của");
        When period = cursor.tried(this::whole);
        if (period instanceof Undated undated) {
            return new Undated(new PartOf(part, undated.anchor()));
        }
        if (period != null) {
            return new When.PartOfPeriod(part, period);
        }
        Anchor whole = wholeAnchor();
        return whole == null ? null : settled(new PartOf(part, whole));
    }

    private @Nullable Part partNamed() {
        if (cursor.phrase("đầu")) {
            return Part.START;
        }
        if (cursor.phrase("giữa")) {
            return Part.MIDDLE;
        }
        return cursor.phrase("cuối") ? Part.END : null;
    }

    /** "tháng", "mỗi quý", "năm" with no number: whether every one is meant shows in {@link #settled}. */
    private @Nullable Anchor wholeAnchor() {
        boolean every = cursor.anyOf(EVERY);
        When dated = every ? null : cursor.tried(this::whole);
        if (dated instanceof Undated undated) {
            return undated.anchor();
        }
        if (cursor.phrase("tháng")) {
            return new Whole(Period.MONTH);
        }
        if (cursor.phrase("quý")) {
            return new Whole(Period.QUARTER);
        }
        return cursor.phrase("năm") && !cursor.sees("học") ? new Whole(Period.YEAR) : null;
    }

    private static When settled(Anchor anchor) {
        return anchor.period() == Period.YEAR ? new Undated(anchor) : everyTime(anchor);
    }

    static When everyTime(Anchor anchor) {
        return Recurrent.every(anchor.period(), new Recurrent.Due(Bound.ON, anchor));
    }

    private @Nullable When ofQuarter() {
        Anchor month = quarterMonths.read();
        return month == null ? null : everyTime(month);
    }

    /** The word "ngày" before it is left over from a form: "ngày tháng 11/2025". */
    private @Nullable When month() {
        boolean named = cursor.phrase("tháng") || cursor.phrase("ngày tháng");
        int month = named ? cursor.number(2) : Cursor.NONE;
        if (month < 1 || month > 12) {
            return null;
        }
        int year = years.joined();
        if (year != Cursor.NONE) {
            return new When.Month(YearMonth.of(year, month));
        }
        return isCutShort() ? null : new Undated(new MonthOfYear(month));
    }

    private @Nullable When quarter() {
        int quarter = cursor.phrase("quý") ? quarterNamed(cursor.peekWord()) : Cursor.NONE;
        if (quarter == Cursor.NONE) {
            return null;
        }
        cursor.word();
        int year = years.joined();
        if (year != Cursor.NONE) {
            return new When.Quarter(year, quarter);
        }
        return isCutShort() ? null : new Undated(new QuarterOfYear(quarter));
    }

    private @Nullable When year() {
        int year = years.spelled();
        return year == Cursor.NONE || isCutShort() ? null : new When.Year(year);
    }

    /** "6 tháng đầu năm", "9 tháng đầu năm 2026", "3 tháng cuối năm". */
    private @Nullable When months() {
        int count = cursor.number(2);
        if (!cursor.phrase("tháng")) {
            return null;
        }
        boolean first = cursor.phrase("đầu");
        boolean last = !first && cursor.phrase("cuối");
        cursor.phrase("của");
        int year = years.spelled();
        boolean named = first || last || count == 9;
        if (!named || year == Cursor.NONE && !(first || last)) {
            return null;
        }
        if (year == Cursor.NONE && !cursor.phrase("năm")) {
            return null;
        }
        Anchor anchor = anchorOf(count, last);
        if (anchor == null) {
            return null;
        }
        Undated undated = new Undated(anchor);
        return year == Cursor.NONE ? undated : undated.inYear(year);
    }

    private static @Nullable Anchor anchorOf(int count, boolean last) {
        return switch (count) {
            case 3 -> new QuarterOfYear(last ? 4 : 1);
            case 6 -> new HalfOfYear(last ? 2 : 1);
            case 9 -> last ? null : new NineMonthsOfYear();
            default -> null;
        };
    }

    /** "tháng 3/…": the year's place is blank; "quý 1.2": a number, not a quarter. */
    private boolean isCutShort() {
        FoldedText text = cursor.text();
        int at = cursor.position();
        char next = text.at(at);
        return next == '/' || Character.isLetterOrDigit(next) || next == '.' && text.isDigit(at + 1);
    }
}
