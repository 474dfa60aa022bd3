package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.ReportOrder;

/**
 * Đọc yêu cầu báo cáo: the clauses that order somebody to report regularly or by a day. To report a difficulty when it
 * arises is not such an order.
 */
final class ReportOrderReader {

    private static final Pattern REPORT = Pattern.compile(
            "(?<!để )(?<!để tổng hợp, )(?<!để tổng hợp và )(?<!nghe )(?<!mẫu )(?<!nội dung )(?<!đề cương )(?<!các )(?<!Mẫu )(?:[Bb]áo cáo|[Gg]ửi báo cáo)(?! viên)(?! tích hợp kết)",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** What a report is on, or how often: words that make an order of it. */
    private static final Pattern ON = Pattern.compile(
            "kết quả|tình hình|tiến độ|[Đđ]ịnh kỳ|theo quy định|sơ kết|tổng kết|đánh giá|chế độ báo cáo|h[ằà]ng (?:năm|tháng|quý)|tổng hợp");

    private static final Pattern AD_HOC = Pattern.compile(
            "khó khăn|vướng mắc|phát sinh|kịp thời báo cáo|báo cáo kịp thời|kịp thời tổng hợp|khi có yêu cầu|phản ánh|đột xuất phát"
                    + "|báo cáo về số|xin ý kiến|bổ sung kinh phí|vượt thẩm quyền|nội dung báo cáo|nghe báo cáo|thống nhất với",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TO = Pattern.compile(
            "(?:báo cáo|Báo cáo|gửi|về|cho|với|lên|trình|đến)\\s+(?=" + Bodies.heads() + "\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern VIA =
            Pattern.compile("(?:thông qua|qua)\\s+(?=" + Bodies.heads() + "\\b)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FROM = Pattern.compile(
            "^(?:[-+]\\s*)?(?:Chế độ báo cáo:\\s*)?(?:Đề nghị\\s+|Giao\\s+|Yêu cầu\\s+)?((?:" + Bodies.group() + "|"
                    + Bodies.heads() + "\\b).{2,120}?)\\s+"
                    + "(?:tổng hợp|báo cáo|gửi|xây dựng báo cáo|có trách nhiệm|thực hiện|chịu trách nhiệm|tham mưu|định kỳ|theo dõi|chủ trì"
                    + "|tổ chức(?! có| liên quan| chính trị| thành viên| đảng| xã hội| đoàn thể)|căn cứ|phối hợp|triển khai|hằng|hàng|trước)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_QUOTE = 220;

    private ReportOrderReader() {}

    /**
     * @param deadlines those of the clause
     * @param heading who the heading above gives its tasks to, null where it names nobody
     * @param reporting whether the section is on reporting
     */
    static Optional<ReportOrder> read(
            Paragraph paragraph,
            Clauses.Clause clause,
            List<Deadline> deadlines,
            @Nullable String heading,
            boolean reporting) {
        String text = clause.text();
        Matcher report = REPORT.matcher(text);
        if (!report.find() || AD_HOC.matcher(text).find()) {
            return Optional.empty();
        }
        String to = body(TO, text);
        boolean ordered = reporting || ON.matcher(text).find() || text.contains("chế độ báo cáo");
        boolean timed = !deadlines.isEmpty();
        boolean told = timed && to != null && !text.contains("đã báo cáo") && !text.contains("đã gửi");
        if (!told && (!ordered || to == null && !timed)) {
            return Optional.empty();
        }
        String from = from(text);
        String quote = text.length() <= LONGEST_QUOTE ? text : shortened(text, report.start());
        return Optional.of(new ReportOrder(
                from == null ? heading : from,
                to,
                body(VIA, text),
                deadlines,
                quote,
                paragraph.at(clause.start() + report.start())));
    }

    private static String shortened(String text, int at) {
        int from = Math.max(0, at - LONGEST_QUOTE / 3);
        int to = Math.min(text.length(), from + LONGEST_QUOTE);
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }

    private static @Nullable String body(Pattern before, String text) {
        Matcher m = before.matcher(text);
        List<String> names = new ArrayList<>();
        while (m.find()) {
            boolean through = text.startsWith("thông ", m.start() - 6);
            if (!through) {
                names.addAll(Bodies.listAt(text, m.end()));
            }
        }
        return names.isEmpty() ? null : String.join("; ", new LinkedHashSet<>(names));
    }

    private static @Nullable String from(String text) {
        Matcher m = FROM.matcher(text);
        return m.find() ? m.group(1).replaceAll("[,:]$", "").strip() : null;
    }
}
