package vn.rasoat.domain.deadline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.When.Recurrent;

/** Ngữ pháp: what a time can look like, from the word it begins with. */
final class TimeGrammar {
    private static final Set<String> OF_EVENTS = Set.of(
            "sau", "trước", "ngay", "khi", "ít", "tối", "sớm", "chậm", "muộn", "trễ", "không", "trong", "thời", "đến",
            "cho", "giữa", "cuối", "đầu", "hết", "kết", "sơ", "tổng");
    private static final Set<String> OF_RECURRENCES = Set.of("định", "hằng", "hàng", "mỗi", "một", "hai", "ba", "bốn");
    private static final Set<String> OF_LIMITS = Set.of(
            "trước", "chậm", "muộn", "trễ", "đến", "cho", "tới", "hết", "không", "hạn", "từ", "kể", "tính", "bắt",
            "được", "trong", "sau", "xong", "hoàn", "giai");
    private static final Set<String> OF_DELEGATIONS = Set.of("theo", "định", "thường", "đột", "kịp");
    private static final Map<String, Period> THIS =
            Map.of("tháng", Period.MONTH, "quý", Period.QUARTER, "năm", Period.YEAR, "tuần", Period.WEEK);

    private final Cursor cursor;
    private final EventForms events;
    private final PointForms points;
    private final IntervalForms intervals;
    private final ListForms lists;
    private final RecurrenceForms recurrences;
    private final DelegationForms delegations;
    private final Surroundings surroundings;

    TimeGrammar(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.cursor = new Cursor(surroundings.text(), 0);
        this.events = new EventForms(cursor);
        this.points = new PointForms(cursor);
        this.intervals = new IntervalForms(cursor, points, events);
        this.lists = new ListForms(cursor, points);
        this.recurrences = new RecurrenceForms(cursor, points, lists);
        this.delegations = new DelegationForms(cursor, surroundings);
    }

    /** The times that begin with the word at {@code start}, more than one when it is a list; empty when none does. */
    List<Draft> read(int start) {
        cursor.moveTo(start);
        boolean digit = surroundings.text().isDigit(start);
        String word = digit ? "" : cursor.peekWord();
        List<Draft> found = digit || OF_EVENTS.contains(word) ? one(start, events.read()) : List.of();
        if (found.isEmpty() && (digit || OF_RECURRENCES.contains(word))) {
            found = one(start, recurrences.read());
        }
        if (found.isEmpty() && (digit || OF_LIMITS.contains(word) || PointForms.FIRST_WORDS.contains(word))) {
            found = limited(start);
        }
        return found.isEmpty() ? byContext(start, word) : found;
    }

    /** Words that are times only for what stands before them. */
    private List<Draft> byContext(int start, String word) {
        cursor.moveTo(start);
        if (word.equals("định")) {
            List<Draft> periodic = periodic(start);
            if (!periodic.isEmpty()) {
                return periodic;
            }
            cursor.moveTo(start);
        }
        if (word.equals("trong")) {
            return one(start, cursor.tried(() -> thisPeriod(start)));
        }
        if (OF_DELEGATIONS.contains(word)) {
            return one(start, delegations.read(start));
        }
        boolean period = word.isEmpty() || THIS.containsKey(word);
        return period && isReportOf(start) ? one(start, recurrences.readBare()) : List.of();
    }

    /** A further period of the list "hằng tháng, quý, 6 tháng và năm" that goes on at {@code offset}; null if none. */
    @Nullable
    Draft nextPeriod(int offset) {
        cursor.moveTo(offset);
        boolean separated = cursor.mark(',');
        separated |= cursor.phrase("và") || cursor.phrase("hoặc");
        int start = cursor.next();
        Recurrent period = separated ? recurrences.readBare() : null;
        return period == null ? null : new Draft(start, cursor.position(), period);
    }

    private List<Draft> limited(int start) {
        Operator operator = Operator.read(cursor);
        if (operator == Operator.FROM) {
            return one(start, intervals.fromHere());
        }
        When first = points.read();
        if (first == null) {
            When span = operator == null ? intervals.span() : null;
            return one(start, span == null && operator == null ? intervals.days() : span);
        }
        if (operator == Operator.AFTER) {
            return one(start, after(first));
        }
        Bound bound = operator == null ? Bound.ON : operator.bound();
        When interval = first instanceof Recurrent ? null : intervals.continued(first);
        if (interval != null) {
            return one(start, bound.on(interval));
        }
        return listed(lists.from(start, first), bound);
    }

    private List<Draft> listed(List<Draft> items, Bound bound) {
        int start = items.get(0).start();
        Recurrent recurrent = recurrences.closing(items, bound);
        if (recurrent != null) {
            return one(start, recurrent);
        }
        Recurrent implied = RecurrenceForms.implied(items, bound);
        if (implied != null) {
            return one(start, implied);
        }
        return items.stream().map(item -> item.meaning(bound.on(item.when()))).toList();
    }

    /** "định kỳ ngày 25 hằng tháng", "định kỳ vào tháng cuối quý". */
    private List<Draft> periodic(int start) {
        cursor.moveTo(start);
        if (!cursor.phrase("định kỳ")) {
            return List.of();
        }
        cursor.phrase("vào");
        List<Draft> found = limited(start);
        return found.size() == 1 && found.get(0).when() instanceof Recurrent ? found : List.of();
    }

    /** "hoàn thành trong năm": the period that the text itself is of. */
    private @Nullable When thisPeriod(int start) {
        String before = surroundings.justBefore(start, 16).stripTrailing();
        boolean finishing = before.endsWith("hoàn thành") || before.endsWith("xong") || before.endsWith("kết thúc");
        Period period = finishing && cursor.phrase("trong") ? THIS.get(cursor.peekWord()) : null;
        if (period == null || !cursor.word()) {
            return null;
        }
        boolean ends = ",;.)\n".indexOf(surroundings.text().at(cursor.next())) >= 0
                || cursor.phrase("nay")
                || cursor.phrase("này");
        return ends ? new When.Undated(new Anchor.Whole(period)) : null;
    }

    private static @Nullable When after(When first) {
        return first instanceof When.ExactDay exact
                ? new When.Interval(new When.ExactDay(exact.day().plusDays(1)), null)
                : null;
    }

    private boolean isReportOf(int start) {
        String before = surroundings.justBefore(start, 24).stripTrailing();
        return before.endsWith("báo cáo")
                || before.endsWith("giao ban")
                || before.endsWith("sơ kết")
                || before.endsWith("tổng kết");
    }

    private List<Draft> one(int start, @Nullable When when) {
        return when == null ? List.of() : List.of(new Draft(start, cursor.position(), when));
    }
}
