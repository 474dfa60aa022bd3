package vn.rasoat.domain.deadline;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.Anchor.DayOf;
import vn.rasoat.domain.deadline.Anchor.MonthOfYear;
import vn.rasoat.domain.deadline.Anchor.TimeOf;
import vn.rasoat.domain.deadline.Anchor.WeekDay;
import vn.rasoat.domain.deadline.Anchor.Whole;
import vn.rasoat.domain.deadline.When.Undated;

/** Giống thời hạn mà không phải: dates of documents, spans of a life or a programme, years in titles, fractions, quotations. */
final class Lookalikes {
    private static final int LAST_OF_HISTORY = 1989;

    private static final Pattern COUNTED = Pattern.compile(
            "^(?:số|tổng|thành viên|đại biểu|ý kiến|phiếu|người|xã|phường|thôn|chi bộ|đảng viên|cử tri|hộ|đơn vị|điểm|điều|mục)(?!\\p{L})");
    private static final Pattern TIME_LABEL =
            Pattern.compile("(?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hoàn thành|hạn)[^.;:]{0,60}: ?$");
    private static final Pattern TIME_WORDS =
            Pattern.compile("thời gian|thời hạn|hoàn thành|thực hiện|triển khai|lộ trình|tiến độ");
    private static final Pattern INTO_YEAR = Pattern.compile("(?:^| )(?:trong|vào|sang|hoàn thành|xong)$");
    private static final Pattern TITLE = Pattern.compile(
            "chiến lược|quy hoạch|đề án|chương trình|kế hoạch|nghị quyết|dự án|định hướng|tầm nhìn|phê duyệt|thời kỳ");
    private static final Set<String> GOODS = Set.of("mặt", "đơn", "bán", "khách", "ngân", "cửa", "nhà");

    private final Surroundings surroundings;
    private final DocumentDates documents;

    Lookalikes(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.documents = new DocumentDates(surroundings);
    }

    boolean has(Draft draft) {
        if (draft.when() instanceof When.Holiday) {
            return false;
        }
        return surroundings.isQuoted(draft.start())
                || isHistory(draft)
                || documents.isDateOf(draft)
                || isFraction(draft)
                || isNotYetATime(draft)
                || isMereYear(draft)
                || isMereYears(draft)
                || isHorizonOfTitle(draft)
                || isGoods(draft)
                || isRevolution(draft);
    }

    private static boolean isHistory(Draft draft) {
        Integer year = Years.of(draft.when());
        Integer from = draft.when() instanceof When.Interval interval && interval.from() != null
                ? Years.of(interval.from())
                : year;
        return year != null && year <= LAST_OF_HISTORY || from != null && from <= LAST_OF_HISTORY;
    }

    /** "1/3 số đại biểu", "24/7": a day and month without the word "ngày" and with nothing that says time. */
    private boolean isFraction(Draft draft) {
        if (draft.listed()) {
            return false;
        }
        When core = draft.core();
        boolean inInterval = core instanceof When.Interval interval && dayOfYear(interval.to()) != null;
        if (dayOfYear(core) == null && !inInterval) {
            return false;
        }
        boolean named = contains(draft, "ngày");
        String clause = surroundings.clauseBefore(draft.start());
        if (inInterval && !named && !TIME_WORDS.matcher(clause).find()) {
            return true;
        }
        if (!named && COUNTED.matcher(surroundings.after(draft.end(), 16)).find()) {
            return true;
        }
        boolean bare = surroundings.text().isDigit(draft.start());
        return bare && !TIME_LABEL.matcher(clause).find();
    }

    /** A day of no month, a time of no day, with no limit that would make a deadline of it. */
    private static boolean isNotYetATime(Draft draft) {
        if (!(draft.when() instanceof Undated undated)) {
            return false;
        }
        Anchor anchor = undated.anchor() instanceof TimeOf time ? time.day() : undated.anchor();
        return anchor instanceof WeekDay
                || anchor instanceof Whole whole && whole.period() == Period.DAY
                || anchor instanceof DayOf day && day.month() instanceof Whole;
    }

    /** "phát triển kinh tế năm 2026", unless the sentence says that something happens in it. */
    private boolean isMereYear(Draft draft) {
        if (!(draft.when() instanceof When.Year) || surroundings.isAlone(draft.start(), draft.end())) {
            return false;
        }
        String clause = surroundings.clauseBefore(draft.start()).stripTrailing();
        return !INTO_YEAR.matcher(clause).find() && !TIME_LABEL.matcher(clause).find();
    }

    private boolean isMereYears(Draft draft) {
        if (!(draft.core() instanceof When.Interval interval)
                || !(interval.from() instanceof When.Year)
                || !(interval.to() instanceof When.Year)) {
            return false;
        }
        String clause = surroundings.clauseBefore(draft.start()).stripTrailing();
        boolean alone = surroundings.isAlone(draft.start(), draft.end());
        if (alone || isAt(draft, "trong") || TIME_LABEL.matcher(clause).find()) {
            return surroundings.isInCapitals(draft.start(), draft.end());
        }
        boolean spoken = isAt(draft, "từ") || isAt(draft, "năm");
        boolean into = INTO_YEAR.matcher(clause).find();
        return !(into
                || spoken
                        && TIME_WORDS.matcher(clause).find()
                        && !TITLE.matcher(clause).find());
    }

    /** "Chiến lược … đến năm 2030", "tầm nhìn đến năm 2045". */
    private boolean isHorizonOfTitle(Draft draft) {
        boolean horizon = draft.core() instanceof When.Year && draft.isLimit() && isAt(draft, "đến năm");
        return horizon
                && (surroundings.isInCapitals(draft.start(), draft.end())
                        || TITLE.matcher(surroundings.clauseBefore(draft.start()))
                                .find());
    }

    /** "ngân hàng năm", "khách hàng tháng này". */
    private boolean isGoods(Draft draft) {
        if (!isAt(draft, "hàng")) {
            return false;
        }
        String before = surroundings.wordsBefore(draft.start());
        return GOODS.contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    private boolean isRevolution(Draft draft) {
        return isAt(draft, "tháng") && surroundings.wordsBefore(draft.start()).endsWith("cách mạng");
    }

    private boolean isAt(Draft draft, String words) {
        return surroundings.isAt(draft.start(), words);
    }

    private boolean contains(Draft draft, String word) {
        return surroundings
                .text()
                .folded()
                .substring(draft.start(), draft.end())
                .contains(word);
    }

    private static @Nullable DayOf dayOfYear(@Nullable When when) {
        return when instanceof Undated undated
                        && undated.anchor() instanceof DayOf day
                        && day.month() instanceof MonthOfYear
                ? day
                : null;
    }
}
