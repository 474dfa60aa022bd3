package vn.rasoat.adapters.document.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Deadline.Purpose;

/** Việc phải làm đến hạn: what the times of one clause are for. */
final class DeadlinePurposes {

    private static final Pattern FINAL = anyCase("tổng kết");
    private static final Pattern INTERIM = anyCase("sơ kết");
    private static final Pattern REPORT = anyCase("báo cáo|gửi biên bản|biên bản");
    private static final Pattern OWN_PLAN = anyCase(
            "(?:xây dựng|ban hành|gửi)\\s+(?:và ban hành\\s+|và triển khai\\s+)?(?:các\\s+|dự thảo\\s+)?kế hoạch");
    /** A report that others gather and pass on was ordered in the words before. */
    private static final Pattern PASSED_ON = anyCase("để tổng hợp(?:,| và)? báo cáo");

    private static final Pattern COMPLETION = anyCase("hoàn thành|xong|kết thúc|thời gian thực hiện");
    /** How far before a time the words reach that decide on it. */
    private static final int REACH = 400;

    private final String clause;
    private final String context;
    private @Nullable Purpose ofClause;

    /** @param context the clause with the headings above it */
    DeadlinePurposes(String clause, String context) {
        this.clause = clause;
        this.context = context;
    }

    /**
     * What stands before the time in its clause decides first, the headings above last.
     *
     * @param from offset of the time in the clause
     * @param to offset after it
     * @param ordered whether the clause orders a report
     */
    Purpose at(int from, int to, boolean ordered) {
        int reach = Math.max(0, from - REACH);
        int end = Math.max(from, Math.min(to, clause.length()));
        if (ordered
                || REPORT.matcher(clause)
                        .region(reach, Math.min(from, clause.length()))
                        .find()) {
            return review(clause, reach, end).orElse(Purpose.REPORT);
        }
        if (ofClause == null) {
            ofClause = ofClause();
        }
        return ofClause;
    }

    private Purpose ofClause() {
        if (OWN_PLAN.matcher(clause).find()) {
            return Purpose.OWN_PLAN;
        }
        if (PASSED_ON.matcher(clause).find()) {
            return Purpose.REPORT;
        }
        return review(clause, 0, clause.length())
                .or(() -> review(context, 0, context.length()))
                .orElse(COMPLETION.matcher(clause).find() ? Purpose.COMPLETION : Purpose.ACTIVITY);
    }

    private static Optional<Purpose> review(String text, int from, int to) {
        boolean last = FINAL.matcher(text).region(from, to).find();
        boolean interim = INTERIM.matcher(text).region(from, to).find();
        return last && !interim
                ? Optional.of(Purpose.FINAL_REVIEW)
                : interim && !last ? Optional.of(Purpose.INTERIM_REVIEW) : Optional.empty();
    }

    private static Pattern anyCase(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
