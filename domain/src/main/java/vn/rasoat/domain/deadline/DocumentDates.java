package vn.rasoat.domain.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.deadline.Anchor.DayOf;
import vn.rasoat.domain.deadline.Anchor.MonthOfYear;
import vn.rasoat.domain.deadline.When.Undated;

/** Ngày của văn bản: the dates of documents that a text cites, and the date line of its own letter-head. */
final class DocumentDates {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:^| )(?:số|nghị quyết|quyết định|kế hoạch|hướng dẫn|chỉ thị|kết luận|quy định|thông báo|công văn|nghị định|thông tư|đề án|luật)"
                    + "(?: số)? \\d{1,5}\\p{L}{0,3}$");
    private static final Pattern BASES = Pattern.compile("^[-+ ]*căn cứ(?! vào)");
    private static final Pattern LAW = Pattern.compile("(?:^|[^\\p{L}])(?:luật|pháp lệnh) [\\p{L} ,-]{3,120}$");
    private static final Pattern OF_ISSUER =
            Pattern.compile("\\d\\p{L}{0,2} ?[-/] ?\\p{L}[\\p{L}\\d/&-]{0,40},? (?:của|do) [\\p{L}\\d &-]{2,60}$");
    private static final Pattern DONE_TO_DOCUMENT = Pattern.compile(
            "(?:^|[^\\p{L}])(?:ban hành|thông qua|(?<!đăng )ký|ký duyệt|(?<!học |vệ |phát )sinh|có hiệu lực|hiệu lực thi hành|thành lập)"
                    + "(?: từ| kể từ| vào)?$");
    private static final Pattern HAPPENED = Pattern.compile("tại (?:cuộc họp|phiên họp|buổi làm việc)[^,;.]{0,40}$");
    private static final Pattern ACTIVITY =
            Pattern.compile("hoàn thành|báo cáo|gửi|nộp|tổ chức|thực hiện|triển khai|trình|xong|họp");
    private static final Pattern BLANK_DAY = Pattern.compile("ngày[ .…/-]*$");

    private final Surroundings surroundings;

    DocumentDates(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    boolean isDateOf(Draft draft) {
        boolean openEnded = draft.when() instanceof When.Interval interval && interval.to() == null;
        if (openEnded) {
            return DONE_TO_DOCUMENT
                    .matcher(surroundings.wordsBefore(draft.start()))
                    .find();
        }
        return isBlankDate(draft) || isPlainDay(draft) && (isCited(draft) || isLetterHead(draft));
    }

    private boolean isPlainDay(Draft draft) {
        When when = draft.when();
        boolean month = when instanceof When.Month && surroundings.isAt(draft.start(), "ngày");
        return when instanceof When.ExactDay || when instanceof When.ImpossibleDay || month || isDayOfYear(when);
    }

    private boolean isCited(Draft draft) {
        String before = surroundings.wordsBefore(draft.start());
        boolean byIssuer = surroundings.after(draft.end(), 8).startsWith("của ")
                && surroundings.isCapitalAfter(afterOf(draft.end()));
        String clause = surroundings.clauseBefore(draft.start());
        return byIssuer
                || isBasis(clause)
                || isAfter(LAW, before)
                || endsInSymbol(draft.start())
                || NUMBERED.matcher(before).find()
                || DONE_TO_DOCUMENT.matcher(before).find()
                || HAPPENED.matcher(before).find()
                || isAfter(OF_ISSUER, before);
    }

    /** "Căn cứ Luật …, Luật … ngày", not "Căn cứ kế hoạch, các đơn vị nộp ngày". */
    private static boolean isBasis(String clause) {
        String last = clause.substring(clause.lastIndexOf(',') + 1);
        boolean acts = last.length() < clause.length() && ACTIVITY.matcher(last).find();
        return BASES.matcher(clause).find() && !acts;
    }

    private static boolean isAfter(Pattern name, String before) {
        Matcher found = name.matcher(before);
        return found.find() && !ACTIVITY.matcher(found.group()).find();
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
        return text.at(at) == '\n'
                || text.at(at) == '|'
                || gap
                || surroundings.isInCapitals(at, Math.min(text.length(), at + 3));
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
            if (gap == 0 || text.at(gap - 1) == '\n' || text.at(gap - 1) == '|' || at - gap > 2) {
                return true;
            }
            at = gap;
        }
        return false;
    }

    /** "ngày … tháng 11 năm 2025". */
    private boolean isBlankDate(Draft draft) {
        return draft.core() instanceof When.Month
                && BLANK_DAY.matcher(surroundings.wordsBefore(draft.start())).find();
    }

    private static boolean isDayOfYear(When when) {
        return when instanceof Undated undated
                && undated.anchor() instanceof DayOf day
                && day.month() instanceof MonthOfYear;
    }
}
