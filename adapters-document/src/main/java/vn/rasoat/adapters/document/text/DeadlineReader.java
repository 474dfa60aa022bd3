package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.TimeExpression;
import vn.rasoat.domain.deadline.TimeExpressions;
import vn.rasoat.domain.document.Assignment;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Deadline.Purpose;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.ReportOrder;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.text.Fold;

/** Đọc thời hạn: the times of the text, what each is for, and the reports that are ordered. */
final class DeadlineReader {

    private static final Pattern FINAL = Pattern.compile("tổng kết");
    private static final Pattern INTERIM = Pattern.compile("sơ kết");
    private static final Pattern REPORT = Pattern.compile("báo cáo|gửi biên bản|biên bản");
    /** A report that others gather and pass on was ordered in the words before. */
    private static final Pattern PASSED_ON = Pattern.compile("để tổng hợp(?:,| và)? báo cáo");

    private static final Pattern OWN_PLAN = Pattern.compile(
            "(?:xây dựng|ban hành|gửi)\\s+(?:và ban hành\\s+|và triển khai\\s+)?(?:các\\s+|dự thảo\\s+)?kế hoạch");
    private static final Pattern COMPLETION = Pattern.compile("hoàn thành|xong|kết thúc|thời gian thực hiện");
    private static final int LONGEST_CONTEXT = 600;

    private final @Nullable Integer year;
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<ReportOrder> orders = new ArrayList<>();

    private DeadlineReader(@Nullable Integer year) {
        this.year = year;
    }

    record Found(List<Deadline> deadlines, List<ReportOrder> orders) {}

    /** @param year of the document's own date, for days that are written without one; null where it has none */
    static Found read(List<Section> sections, @Nullable Integer year) {
        DeadlineReader reader = new DeadlineReader(year);
        for (Section section : sections) {
            reader.section(section, "", null, false);
        }
        return new Found(List.copyOf(reader.deadlines), List.copyOf(reader.orders));
    }

    private void section(Section section, String above, @Nullable String tasked, boolean reporting) {
        String headings = above + section.title() + ". ";
        Optional<Assignment> assignment = AssignmentReader.read(section);
        String body = assignment.map(Assignment::body).orElse(tasked);
        boolean onReporting = reporting || section.roles().contains("che_do_bao_cao");
        boolean titleOnly = section.titled()
                && section.paragraphs().stream()
                        .noneMatch(
                                p -> p.location().line() == section.location().line());
        if (titleOnly) {
            Paragraph title = Paragraph.ofLine(section.title(), Paragraph.Part.HEADING, section.location());
            paragraph(title, headings, body, onReporting);
        }
        section.paragraphs().forEach(p -> paragraph(p, headings, body, onReporting));
        section.sections().forEach(s -> section(s, headings, body, onReporting));
    }

    private void paragraph(Paragraph paragraph, String headings, @Nullable String tasked, boolean reporting) {
        List<TimeExpression> times = TimeExpressions.find(paragraph.text(), year);
        for (Clauses.Clause clause : Clauses.of(paragraph.text())) {
            clause(paragraph, clause, times, headings, tasked, reporting);
        }
    }

    private void clause(
            Paragraph paragraph,
            Clauses.Clause clause,
            List<TimeExpression> times,
            String headings,
            @Nullable String tasked,
            boolean reporting) {
        int end = clause.start() + clause.text().length();
        List<TimeExpression> own = times.stream()
                .filter(t -> t.start() >= clause.start() && t.start() < end)
                .toList();
        String context = context(headings, paragraph, clause);
        List<Deadline> bare = own.stream()
                .map(t -> deadline(paragraph, t, clause, context, null))
                .toList();
        Optional<ReportOrder> order = ReportOrderReader.read(paragraph, clause, bare, tasked, reporting);
        List<Deadline> read = own.stream()
                .map(t -> deadline(paragraph, t, clause, context, order.orElse(null)))
                .toList();
        deadlines.addAll(read);
        order.ifPresent(o -> orders.add(new ReportOrder(o.from(), o.to(), o.via(), read, o.quote(), o.location())));
    }

    private static String context(String headings, Paragraph paragraph, Clauses.Clause clause) {
        String whole = headings + clause.text();
        return whole.length() <= LONGEST_CONTEXT ? whole : whole.substring(0, LONGEST_CONTEXT);
    }

    private static Deadline deadline(
            Paragraph paragraph,
            TimeExpression time,
            Clauses.Clause clause,
            String context,
            @Nullable ReportOrder order) {
        String text = time.text().replaceAll("[\\s*]+", " ").strip();
        return new Deadline(
                text,
                purpose(clause, time.start() - clause.start(), context, order != null),
                order == null ? null : order.from(),
                order == null ? null : order.to(),
                order == null ? null : order.via(),
                time.when(),
                context,
                paragraph.at(time.start()));
    }

    /** What stands before the time in its clause decides first, the headings above last. */
    private static Purpose purpose(Clauses.Clause clause, int at, String context, boolean ordered) {
        String before = Fold.fold(clause.text()
                .substring(0, Math.max(0, Math.min(at, clause.text().length()))));
        String whole = Fold.fold(clause.text());
        if (ordered || REPORT.matcher(before).find()) {
            return review(before).orElse(Purpose.REPORT);
        }
        if (OWN_PLAN.matcher(whole).find()) {
            return Purpose.OWN_PLAN;
        }
        if (PASSED_ON.matcher(whole).find()) {
            return Purpose.REPORT;
        }
        Optional<Purpose> review = review(whole).or(() -> review(Fold.fold(context)));
        if (review.isPresent()) {
            return review.get();
        }
        return COMPLETION.matcher(whole).find() ? Purpose.COMPLETION : Purpose.ACTIVITY;
    }

    private static Optional<Purpose> review(String folded) {
        boolean last = FINAL.matcher(folded).find();
        boolean interim = INTERIM.matcher(folded).find();
        return last && !interim
                ? Optional.of(Purpose.FINAL_REVIEW)
                : interim && !last ? Optional.of(Purpose.INTERIM_REVIEW) : Optional.empty();
    }
}
