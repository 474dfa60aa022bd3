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

/**
 * Giống thời hạn mà không phải: dates of documents cited, the date line of a letter-head, spans of a life or a programme,
 * years in titles, fractions, words in quotation.
 */
final class Lookalikes {
    private static final int LAST_OF_HISTORY = 1989;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:^| )(?:số|nghị quyết|quyết định|kế hoạch|hướng dẫn|chỉ thị|kết luận|quy định|thông báo|công văn|nghị định|thông tư|đề án|luật)"
                    + "(?: số)? \\d{1,5}\\p{L}{0,3}$");
    private static final Pattern OF_ISSUER =
            Pattern.compile("\\d\\p{L}{0,2} ?[-/] ?\\p{L}[\\p{L}\\d/&-]{0,40},? (?:của|do) [\\p{L}\\d &-]{2,60}$");
    private static final Pattern DONE_TO_DOCUMENT = Pattern.compile(
            "(?:ban hành|thông qua|phát hành|(?<!đăng )ký|ký duyệt|sinh|đề|cấp|có hiệu lực|hiệu lực thi hành|thành lập)(?: từ| kể từ| vào)?$");
    private static final Pattern HAPPENED = Pattern.compile("tại (?:cuộc họp|phiên họp|buổi làm việc)[^,;.]{0,40}$");
    private static final Pattern ACTIVITY =
            Pattern.compile("hoàn thành|báo cáo|gửi|nộp|tổ chức|thực hiện|triển khai|trình|xong|họp");
    private static final Pattern BLANK_DAY = Pattern.compile("ngày[ .…/-]*$");
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:số|tổng|thành viên|đại biểu|ý kiến|phiếu|người|xã|phường|thôn|chi bộ|đảng viên|cử tri|hộ|đơn vị|điểm|điều|mục)(?!\\p{L})");
    private static final Pattern TIME_LABEL =
            Pattern.compile("(?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hạn)[^.;:]{0,60}: ?$");
    private static final Pattern TIME_WORDS =
            Pattern.compile("thời gian|thời hạn|hoàn thành|thực hiện|triển khai|lộ trình|tiến độ");
    private static final Pattern INTO_YEAR = Pattern.compile("(?:^| )(?:trong|vào|sang|hoàn thành|xong)$");
    private static final Pattern TITLE = Pattern.compile(
            "chiến lược|quy hoạch|đề án|chương trình|kế hoạch|nghị quyết|dự án|định hướng|tầm nhìn|phê duyệt|thời kỳ");
    private static final Set<String> GOODS = Set.of(
            "mặt", "đơn", "bán", "khách", "ngân", "cửa", "kho", "nhập", "xuất", "mua", "giao", "nhà", "hóa", "đặt",
            "chở");

    private final Surroundings surroundings;

    Lookalikes(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    boolean has(Draft draft) {
        if (draft.when() instanceof When.Holiday) {
            return false;
        }
        return surroundings.isQuoted(draft.start())
                || isHistory(draft)
                || isBlankDate(draft)
                || isDateOfDocument(draft)
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

    /** "ngày … tháng 11 năm 2025". */
    private boolean isBlankDate(Draft draft) {
        return draft.core() instanceof When.Month
                && BLANK_DAY.matcher(trimmedBefore(draft)).find();
    }

    private boolean isDateOfDocument(Draft draft) {
        boolean openEnded = draft.when() instanceof When.Interval interval && interval.to() == null;
        if (openEnded) {
            return DONE_TO_DOCUMENT.matcher(trimmedBefore(draft)).find();
        }
        return isPlainDay(draft) && (isCited(draft) || isLetterHead(draft));
    }

    private boolean isPlainDay(Draft draft) {
        When when = draft.when();
        boolean month = when instanceof When.Month && isAt(draft, "ngày");
        return when instanceof When.ExactDay || when instanceof When.ImpossibleDay || month || dayOfYear(when) != null;
    }

    private boolean isCited(Draft draft) {
        String before = trimmedBefore(draft);
        boolean byIssuer = surroundings.after(draft.end(), 8).startsWith("của ")
                && surroundings.isCapitalAfter(afterOf(draft.end()));
        return byIssuer
                || endsInSymbol(draft.start())
                || NUMBERED.matcher(before).find()
                || DONE_TO_DOCUMENT.matcher(before).find()
                || HAPPENED.matcher(before).find()
                || isAfterIssuer(before);
    }

    private boolean isAfterIssuer(String before) {
        var issuer = OF_ISSUER.matcher(before);
        return issuer.find() && !ACTIVITY.matcher(issuer.group()).find();
    }

    private int afterOf(int end) {
        FoldedText text = surroundings.text();
        int at = end;
        while (text.isBlank(at) && at < text.length()) {
            at++;
        }
        return text.wordEnd(at);
    }

    /** Whether the word before is the last of a document's number: "…/KH-MTTQ-BTT, ngày". */
    private boolean endsInSymbol(int start) {
        FoldedText text = surroundings.text();
        int end = start;
        while (end > 0 && start - end < 60 && !text.isWordPart(end - 1)) {
            char c = text.at(end - 1);
            if (c == ';' || c == ':' || c == '.') {
                return false;
            }
            end--;
        }
        int word = end;
        while (word > 0 && end - word < 40 && text.isWordPart(word - 1)) {
            word--;
        }
        int joint = word;
        while (joint > 0 && word - joint < 4 && text.isBlank(joint - 1)) {
            joint--;
        }
        char before = text.at(joint - 1);
        boolean joined =
                before == '/' || before == '-' && !text.isBlank(joint - 2) || before == '-' && word - joint > 0;
        return word < end && joined && Character.isUpperCase(text.original().charAt(word));
    }

    /** "Hà Nội, ngày 05 tháng 3 năm 2026", at the end of its line. */
    private boolean isLetterHead(Draft draft) {
        FoldedText text = surroundings.text();
        int comma = draft.start() - 1;
        while (comma > 0 && text.at(comma) == ' ') {
            comma--;
        }
        return text.at(comma) == ',' && endsLine(draft.end()) && isPlaceBefore(comma);
    }

    private boolean endsLine(int end) {
        FoldedText text = surroundings.text();
        int at = end;
        while (at < text.length() && text.at(at) == ' ') {
            at++;
        }
        boolean gap = at - end > 2;
        return text.at(at) == '\n' || gap || surroundings.isInCapitals(at, Math.min(text.length(), at + 3));
    }

    private boolean isPlaceBefore(int comma) {
        FoldedText text = surroundings.text();
        int at = comma;
        for (int words = 0; words < 6; words++) {
            int end = at;
            while (at > 0 && text.isWordPart(at - 1) && end - at < 20) {
                at--;
            }
            if (at == end || !Character.isUpperCase(text.original().charAt(at))) {
                return false;
            }
            int gap = at;
            while (gap > 0 && text.at(gap - 1) == ' ') {
                gap--;
            }
            if (gap == 0 || text.at(gap - 1) == '\n' || at - gap > 2) {
                return true;
            }
            at = gap;
        }
        return false;
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
        if (!(draft.when() instanceof When.Year)) {
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
        if (isAt(draft, "trong") || TIME_LABEL.matcher(clause).find()) {
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
        String before = trimmedBefore(draft);
        return GOODS.contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    private boolean isRevolution(Draft draft) {
        return isAt(draft, "tháng") && trimmedBefore(draft).endsWith("cách mạng");
    }

    private boolean isAt(Draft draft, String words) {
        return new Cursor(surroundings.text(), draft.start()).phrase(words);
    }

    private boolean contains(Draft draft, String word) {
        return surroundings
                .text()
                .folded()
                .substring(draft.start(), draft.end())
                .contains(word);
    }

    /** What stands before, without the blanks, commas and brackets between. */
    private String trimmedBefore(Draft draft) {
        String before = surroundings.justBefore(draft.start(), 160);
        int end = before.length();
        while (end > 0 && " ,(*".indexOf(before.charAt(end - 1)) >= 0) {
            end--;
        }
        return before.substring(0, end);
    }

    private static @Nullable DayOf dayOfYear(@Nullable When when) {
        return when instanceof Undated undated
                        && undated.anchor() instanceof DayOf day
                        && day.month() instanceof MonthOfYear
                ? day
                : null;
    }
}
