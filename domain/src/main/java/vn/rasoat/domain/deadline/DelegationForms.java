package vn.rasoat.domain.deadline;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.When.Delegated;

/**
 * Giao cho văn bản khác: "theo quy định", "theo lộ trình", "định kỳ", "thường xuyên", "đột xuất", "kịp thời". Most of these
 * words are also said of how a thing is done; they speak of time only in a sentence about reporting or about dates.
 */
final class DelegationForms {
    private static final Phrases ALWAYS = Phrases.of("theo lộ trình", "theo tiến độ", "định kỳ");
    private static final Phrases GUIDANCE = Phrases.of("theo hướng dẫn", "theo yêu cầu");
    private static final Phrases MANNERS = Phrases.of("thường xuyên", "kịp thời");
    private static final Pattern REPORTING =
            Pattern.compile("báo cáo|gửi|nộp|sơ kết|tổng kết|tổng hợp|thời gian|thời hạn|đúng hạn|hằng |hàng |định kỳ");
    private static final Pattern REPORT = Pattern.compile("báo cáo");
    private static final Pattern TIMING =
            Pattern.compile("(thời gian|thời hạn|tiến độ|lộ trình|hoàn thành)[^.;:]{0,60}: ?([^.;:]{0,30} )?$");
    private static final Pattern MANNER =
            Pattern.compile("^(tại|của|về|số|pháp luật|tài chính|trong|này|ở|chung|hiện hành)(?!\\p{L})");
    private static final Pattern SUBJECT = Pattern.compile(
            "(kinh phí|thủ tục|thành phần|số lượng|mẫu|thẩm quyền|trình tự|chế độ|khen thưởng|tiêu chuẩn|đối tượng) (đúng )?$");
    private static final Pattern CLAUSE_END = Pattern.compile("^([.,;)]|$)");

    private final Cursor cursor;
    private final Surroundings surroundings;

    DelegationForms(Cursor cursor, Surroundings surroundings) {
        this.cursor = cursor;
        this.surroundings = surroundings;
    }

    @Nullable
    Delegated read(int start) {
        return cursor.tried(() -> {
            boolean found =
                    cursor.anyOf(ALWAYS) || byRule(start) || byGuidance(start) || byManner(start) || adHoc(start);
            return found ? new Delegated(cursor.text().original().substring(start, cursor.position())) : null;
        });
    }

    private boolean byRule(int start) {
        return cursor.phrase("theo quy định")
                && !MANNER.matcher(next()).find()
                && !SUBJECT.matcher(surroundings.justBefore(start, 30)).find()
                && REPORTING.matcher(surroundings.clauseBefore(start)).find();
    }

    private boolean byGuidance(int start) {
        if (!cursor.anyOf(GUIDANCE)) {
            return false;
        }
        String clause = surroundings.clauseBefore(start);
        return CLAUSE_END.matcher(next()).find()
                && (TIMING.matcher(clause).find() || clause.endsWith("báo cáo ") || clause.endsWith("đột xuất "));
    }

    private boolean byManner(int start) {
        String word = cursor.phraseOf(MANNERS);
        if (word == null) {
            return false;
        }
        return TIMING.matcher(surroundings.sentenceBefore(start)).find()
                || surroundings.isAlone(start, cursor.position())
                || surroundings.justBefore(start, 12).endsWith("báo cáo ")
                || cursor.sees("báo cáo");
    }

    private boolean adHoc(int start) {
        return cursor.phrase("đột xuất")
                && (cursor.sees("báo cáo")
                        || REPORT.matcher(surroundings.clauseBefore(start)).find());
    }

    private String next() {
        return surroundings.after(cursor.position(), 20);
    }
}
