package vn.rasoat.domain.deadline;

import java.time.MonthDay;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.Anchor.DayOf;
import vn.rasoat.domain.deadline.Anchor.MonthOfYear;
import vn.rasoat.domain.deadline.When.ExactDay;
import vn.rasoat.domain.deadline.When.Holiday;
import vn.rasoat.domain.deadline.When.Undated;

/** Ngày lễ: "Quốc khánh mùng 2/9", "kỷ niệm … 19/5", "02/9/1945 - 02/9/2025"; peaks of activity, told by their words. */
final class Holidays {
    private static final int FEWEST_YEARS = 5;
    private static final Pattern NAMED = Pattern.compile(
            "(^|[^\\p{L}])(ngày (?!\\d)[\\p{L} ,–-]{3,90}|quốc khánh|mừng|kỷ niệm[^;.]{0,80}|quốc tế [\\p{L} ]{3,30}|tết [\\p{L} ]{3,30}) ?\\(?$");
    private static final Pattern OCCASION = Pattern.compile("dịp|kỷ niệm|chào mừng|ngày lễ|lễ lớn|truyền thống");
    private static final Set<MonthDay> KNOWN = Stream.of(
                    "01-01", "02-03", "02-27", "03-08", "03-26", "04-30", "05-01", "05-07", "05-15", "05-19", "06-01",
                    "06-21", "06-28", "07-27", "07-28", "08-19", "09-02", "10-10", "10-13", "10-14", "10-15", "10-20",
                    "11-18", "11-20", "12-22")
            .map(day -> MonthDay.parse("--" + day))
            .collect(Collectors.toUnmodifiableSet());

    private final Surroundings surroundings;

    Holidays(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The same draft as a holiday, or unchanged when it is none. */
    Draft recognised(Draft draft) {
        MonthDay day = dayAlone(draft.when());
        if (day != null) {
            return isHoliday(day, draft.start()) ? draft.meaning(new Holiday(day, null)) : draft;
        }
        ExactDay anniversary = anniversary(draft.when());
        return anniversary == null
                ? draft
                : draft.meaning(new Holiday(
                        MonthDay.from(anniversary.day()), anniversary.day().getYear()));
    }

    private boolean isHoliday(MonthDay day, int start) {
        boolean early = surroundings.after(start, 4).startsWith("m");
        String clause = surroundings.clauseBefore(start);
        return KNOWN.contains(day)
                        && (early
                                || OCCASION.matcher(surroundings.sentenceBefore(start))
                                        .find())
                || NAMED.matcher(clause).find();
    }

    private static @Nullable MonthDay dayAlone(When when) {
        return when instanceof Undated undated
                        && undated.anchor() instanceof DayOf day
                        && day.month() instanceof MonthOfYear month
                ? MonthDay.of(month.month(), day.day())
                : null;
    }

    /** The later of two equal days of the year that lie years apart; null when it is no such pair. */
    private static @Nullable ExactDay anniversary(When when) {
        if (!(when instanceof When.Interval interval)
                || !(interval.from() instanceof ExactDay first)
                || !(interval.to() instanceof ExactDay last)) {
            return null;
        }
        boolean sameDay = MonthDay.from(first.day()).equals(MonthDay.from(last.day()));
        return sameDay && last.day().getYear() - first.day().getYear() >= FEWEST_YEARS ? last : null;
    }
}
