package vn.rasoat.adapters.document.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.TimeExpression;
import vn.rasoat.domain.deadline.TimeExpressions;
import vn.rasoat.domain.document.Assignment;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.ReportOrder;
import vn.rasoat.domain.document.Section;

/** Đọc thời hạn: the times of the text, what each is for, and the reports that are ordered. */
final class DeadlineReader {

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
        Deque<TimeExpression> times = new ArrayDeque<>(TimeExpressions.find(paragraph.text(), year));
        for (Clauses.Clause clause : Clauses.of(paragraph.text())) {
            int end = clause.start() + clause.text().length();
            List<TimeExpression> own = new ArrayList<>();
            while (!times.isEmpty() && times.peek().start() < end) {
                own.add(times.remove());
            }
            clause(paragraph, clause, own, headings, tasked, reporting);
        }
    }

    private void clause(
            Paragraph paragraph,
            Clauses.Clause clause,
            List<TimeExpression> times,
            String headings,
            @Nullable String tasked,
            boolean reporting) {
        String context = context(headings, clause);
        DeadlinePurposes purposes = new DeadlinePurposes(clause.text(), context);
        List<Deadline> bare = deadlines(paragraph, clause, times, purposes, context, null);
        Optional<ReportOrder> order = ReportOrderReader.read(paragraph, clause, bare, tasked, reporting)
                .map(o -> addressed(o, clause));
        if (order.isEmpty()) {
            deadlines.addAll(bare);
            return;
        }
        ReportOrder o = order.get();
        List<Deadline> read = deadlines(paragraph, clause, times, purposes, context, o);
        deadlines.addAll(read);
        orders.add(new ReportOrder(o.from(), o.to(), o.via(), read, o.quote(), o.location()));
    }

    /** A second report that a sentence orders after a semicolon goes to whom the first one went. */
    private ReportOrder addressed(ReportOrder order, Clauses.Clause clause) {
        ReportOrder before = orders.isEmpty() ? null : orders.get(orders.size() - 1);
        boolean goesOn =
                order.to() == null && clause.start() > 0 && clause.text().startsWith("báo cáo");
        return goesOn
                        && before != null
                        && before.location().line() == order.location().line()
                ? new ReportOrder(
                        order.from(), before.to(), before.via(), order.deadlines(), order.quote(), order.location())
                : order;
    }

    private static List<Deadline> deadlines(
            Paragraph paragraph,
            Clauses.Clause clause,
            List<TimeExpression> times,
            DeadlinePurposes purposes,
            String context,
            @Nullable ReportOrder order) {
        List<Deadline> read = new ArrayList<>(times.size());
        for (TimeExpression time : times) {
            int from = time.start() - clause.start();
            Deadline.Purpose purpose = purposes.at(from, from + time.text().length(), order != null);
            read.add(deadline(paragraph, time, purpose, context, order));
        }
        return read;
    }

    private static String context(String headings, Clauses.Clause clause) {
        String whole = headings + clause.text();
        return whole.length() <= LONGEST_CONTEXT ? whole : whole.substring(0, LONGEST_CONTEXT);
    }

    private static Deadline deadline(
            Paragraph paragraph,
            TimeExpression time,
            Deadline.Purpose purpose,
            String context,
            @Nullable ReportOrder order) {
        return new Deadline(
                time.text().replaceAll("[\\s*]+", " ").strip(),
                purpose,
                order == null ? null : order.from(),
                order == null ? null : order.to(),
                order == null ? null : order.via(),
                time.when(),
                context,
                paragraph.at(time.start()));
    }
}
