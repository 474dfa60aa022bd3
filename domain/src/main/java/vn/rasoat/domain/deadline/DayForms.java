package vn.rasoat.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.Anchor.DayOf;
import vn.rasoat.domain.deadline.Anchor.MonthOfYear;
import vn.rasoat.domain.deadline.Anchor.Shifted;
import vn.rasoat.domain.deadline.Anchor.TimeOf;
import vn.rasoat.domain.deadline.Anchor.WeekDay;
import vn.rasoat.domain.deadline.Anchor.Whole;
import vn.rasoat.domain.deadline.When.ExactDay;
import vn.rasoat.domain.deadline.When.ImpossibleDay;
import vn.rasoat.domain.deadline.When.Instant;
import vn.rasoat.domain.deadline.When.Undated;

/**
 * Ngày, có thể kèm giờ: "15/3/2026", "ngày 01 tháng 2 năm 2026", "17 giờ 00 ngày 15-3-2026", "mồng 3 tháng 2", "ngày 18".
 * What the words leave open stays open: a day without a year, or without a month, is {@link Undated}.
 */
final class DayForms {
    private static final Phrases NAMES = Phrases.of(
            "sáng ngày",
            "trưa ngày",
            "chiều ngày",
            "tối ngày",
            "đêm ngày",
            "cuối ngày",
            "đầu giờ ngày",
            "các ngày",
            "ngày");
    private static final Phrases EARLY_DAYS = Phrases.of("mùng", "mồng", "mừng");
    private static final Phrases OF_MONTH = Phrases.of("của tháng", "tháng");
    private static final Phrases NEXT_YEAR = Phrases.of(
            "của năm sau",
            "năm sau",
            "của năm kế tiếp",
            "năm kế tiếp",
            "của năm tiếp theo",
            "năm tiếp theo",
            "của năm liền kề",
            "năm liền kề");
    private static final Phrases LAST_YEAR =
            Phrases.of("của năm trước", "năm trước", "của năm liền trước", "năm liền trước");
    private static final Phrases LAST_MONTH = Phrases.of("trước đó", "trước liền kề", "liền trước", "trước");
    private static final Phrases NEXT_MONTH =
            Phrases.of("kế tiếp", "tiếp theo", "liền kề", "sau đó", "tiếp sau", "sau");
    private static final Map<String, DayOfWeek> WEEK_DAYS = Map.ofEntries(
            Map.entry("hai", DayOfWeek.MONDAY),
            Map.entry("2", DayOfWeek.MONDAY),
            Map.entry("ba", DayOfWeek.TUESDAY),
            Map.entry("3", DayOfWeek.TUESDAY),
            Map.entry("tư", DayOfWeek.WEDNESDAY),
            Map.entry("4", DayOfWeek.WEDNESDAY),
            Map.entry("năm", DayOfWeek.THURSDAY),
            Map.entry("5", DayOfWeek.THURSDAY),
            Map.entry("sáu", DayOfWeek.FRIDAY),
            Map.entry("6", DayOfWeek.FRIDAY),
            Map.entry("bảy", DayOfWeek.SATURDAY),
            Map.entry("7", DayOfWeek.SATURDAY));

    private final Cursor cursor;
    private final ClockForms clock;
    private final QuarterMonthForms quarterMonths;

    DayForms(Cursor cursor) {
        this.cursor = cursor;
        this.clock = new ClockForms(cursor);
        this.quarterMonths = new QuarterMonthForms(cursor);
    }

    /** A day, with its time of day before or after it; or a time of day, or a day of the week, alone. */
    @Nullable
    When read() {
        return cursor.tried(this::dayOrTime);
    }

    private @Nullable When dayOrTime() {
        LocalTime time = clock.read();
        int afterTime = cursor.position();
        if (time != null) {
            cursor.mark(',');
        }
        DayOfWeek weekDay = cursor.tried(this::weekDay);
        int afterWeekDay = cursor.position();
        if (weekDay != null) {
            cursor.mark(',');
            cursor.mark('(');
        }
        When day = cursor.tried(this::day);
        if (day != null) {
            return at(time == null ? cursor.tried(this::timeAfter) : time, day);
        }
        if (weekDay != null) {
            cursor.moveTo(afterWeekDay);
            return at(time, new Undated(new WeekDay(weekDay)));
        }
        cursor.moveTo(afterTime);
        return time == null ? null : new Undated(new TimeOf(time, new Whole(Period.DAY)));
    }

    private @Nullable LocalTime timeAfter() {
        cursor.mark(',');
        boolean named = cursor.sees("lúc") || cursor.sees("vào lúc") || cursor.sees("vào hồi");
        return named ? clock.read() : null;
    }

    private static When at(@Nullable LocalTime time, When day) {
        if (time == null) {
            return day;
        }
        if (day instanceof ExactDay exact) {
            return new Instant(exact.day().atTime(time));
        }
        return day instanceof Undated undated ? new Undated(new TimeOf(time, undated.anchor())) : day;
    }

    private @Nullable DayOfWeek weekDay() {
        cursor.anyOf(NAMES);
        if (cursor.phrase("chủ nhật")) {
            return DayOfWeek.SUNDAY;
        }
        if (!cursor.phrase("thứ")) {
            return null;
        }
        DayOfWeek day = WEEK_DAYS.get(cursor.peekWord());
        cursor.word();
        return day;
    }

    private @Nullable When day() {
        boolean named = cursor.anyOf(NAMES);
        boolean early = cursor.anyOf(EARLY_DAYS);
        int from = cursor.next();
        int day = cursor.number(2);
        if (day == Cursor.NONE || day == 0 || !named && isPartOfNumber(from)) {
            return null;
        }
        When full = cursor.tried(() -> withMonth(day, named || early));
        if (full != null) {
            return full;
        }
        boolean alone = (named || early) && day <= 31 && !isNumberGoingOn();
        return alone ? ofSomeMonth(day) : null;
    }

    /** The rest of "15/3/2026", "15 tháng 3 năm 2026" after the day's number. */
    private @Nullable When withMonth(int day, boolean named) {
        if (cursor.anyOf(OF_MONTH)) {
            int month = cursor.number(2);
            return month == Cursor.NONE ? null : ofMonth(day, month, spelledYear(), named);
        }
        char separator = cursor.text().at(cursor.next());
        if (separator == '/' && cursor.mark('/')) {
            int month = cursor.number(2);
            return month == Cursor.NONE ? null : ofMonth(day, month, slashedYear(), named);
        }
        if ((separator == '-' || separator == '.') && cursor.tightMark(separator)) {
            int month = cursor.tightNumber(2);
            int year = month != Cursor.NONE && cursor.tightMark(separator)
                    ? fourDigits(cursor.tightNumber(4))
                    : Cursor.NONE;
            return year == Cursor.NONE ? null : ofMonth(day, month, year, named);
        }
        return null;
    }

    private @Nullable When ofMonth(int day, int month, int year, boolean named) {
        if (year == BROKEN || isNumberGoingOn() || month == 0) {
            return null;
        }
        boolean real = month <= 12
                && day
                        <= YearMonth.of(year == Cursor.NONE ? LEAP_YEAR : year, month)
                                .lengthOfMonth();
        if (!real) {
            boolean meantAsDate = named && day <= 39 && month <= 19 || year != Cursor.NONE && day <= 31 && month <= 12;
            return meantAsDate ? new ImpossibleDay(day, month, year == Cursor.NONE ? null : year) : null;
        }
        if (year != Cursor.NONE) {
            return new ExactDay(LocalDate.of(year, month, day));
        }
        Anchor anchor = new DayOf(day, new MonthOfYear(month));
        if (cursor.anyOf(NEXT_YEAR)) {
            return new Undated(new Shifted(1, anchor));
        }
        return new Undated(cursor.anyOf(LAST_YEAR) ? new Shifted(-1, anchor) : anchor);
    }

    /** "ngày 18", of a month that follows ("của tháng trước đó", "tháng cuối quý") or that is not said. */
    private When ofSomeMonth(int day) {
        Anchor quarterMonth = cursor.tried(quarterMonths::read);
        if (quarterMonth != null) {
            return new Undated(new DayOf(day, quarterMonth));
        }
        Anchor anchor = new DayOf(day, new Whole(Period.MONTH));
        Integer shift = cursor.tried(this::neighbourMonth);
        return new Undated(shift == null ? anchor : new Shifted(shift, anchor));
    }

    private @Nullable Integer neighbourMonth() {
        cursor.phrase("của");
        cursor.phrase("đầu");
        if (!cursor.phrase("tháng")) {
            return null;
        }
        if (cursor.anyOf(LAST_MONTH)) {
            return -1;
        }
        return cursor.anyOf(NEXT_MONTH) ? 1 : null;
    }

    private int spelledYear() {
        int written = new YearForms(cursor).spelled();
        return written != Cursor.NONE ? written : slashedYear();
    }

    /** After the month: {@link Cursor#NONE} when no year is written, {@link #BROKEN} when its place is blank. */
    private int slashedYear() {
        int before = cursor.position();
        char separator = cursor.text().at(cursor.next());
        if (separator != '/' && separator != '.' && separator != '-') {
            return new YearForms(cursor).spelled();
        }
        boolean separated = separator == '/' ? cursor.mark('/') : cursor.tightMark(separator);
        if (separated) {
            int written = separator == '/' ? cursor.number(4) : cursor.tightNumber(4);
            int year = separator == '/' ? fullYear(written) : fourDigits(written);
            if (year != Cursor.NONE) {
                return year;
            }
        }
        cursor.moveTo(before);
        return separator == '/' ? BROKEN : Cursor.NONE;
    }

    private static int fullYear(int written) {
        if (written >= 20 && written <= 60) {
            return 2000 + written;
        }
        return fourDigits(written);
    }

    private static int fourDigits(int written) {
        return YearForms.isYear(written) ? written : Cursor.NONE;
    }

    /** "1.2.3", "16/KH", "15/3/2026/QĐ": the digits just read belong to something longer. */
    private boolean isNumberGoingOn() {
        FoldedText text = cursor.text();
        int at = cursor.position();
        char next = text.at(at);
        if (Character.isLetterOrDigit(next)) {
            return true;
        }
        boolean joins = next == '/' || next == '-' || next == '.' || next == ',';
        return joins && text.isDigit(at + 1) && next != '-' || next == '/' && text.isWordPart(at + 1);
    }

    private boolean isPartOfNumber(int from) {
        char before = cursor.text().at(from - 1);
        boolean joins = before == '/' || before == '.' || before == ',';
        boolean hyphenated = before == '-' && Character.isLetter(cursor.text().at(from - 2));
        return Character.isLetterOrDigit(before)
                || hyphenated
                || joins && cursor.text().isWordPart(from - 2);
    }

    private static final int BROKEN = -2;
    private static final int LEAP_YEAR = 2024;
}
