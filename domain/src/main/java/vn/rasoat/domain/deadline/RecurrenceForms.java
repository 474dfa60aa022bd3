package vn.rasoat.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.Anchor.NineMonthsOfYear;
import vn.rasoat.domain.deadline.When.Recurrent;
import vn.rasoat.domain.deadline.When.Recurrent.Due;
import vn.rasoat.domain.deadline.When.Undated;

/**
 * Lặp lại: "hằng tháng", "mỗi quý", "02 lần/ngày", "6 tháng một lần", "định kỳ quý", with the days in the period that
 * stand before ("trước ngày 18 hằng tháng") or after ("hằng năm (trước ngày 15 tháng 11)").
 */
final class RecurrenceForms {
    private static final Map<String, Period> UNITS = Map.of(
            "ngày", Period.DAY,
            "tuần", Period.WEEK,
            "tháng", Period.MONTH,
            "quý", Period.QUARTER,
            "năm", Period.YEAR);
    private static final Map<String, Integer> COUNTS = Map.of("một", 1, "hai", 2, "ba", 3, "bốn", 4);
    private static final Phrases EVERY = Phrases.of("hằng", "hàng", "mỗi");
    private static final Phrases OF_EVERY =
            Phrases.of("của mỗi", "của hằng", "của các", "của", "các", "hằng", "hàng", "mỗi");
    private static final Phrases DUE_LINKS = Phrases.of("vào", "trong", "là");
    private static final Phrases IN_EACH = Phrases.of("mỗi", "một", "trong một", "trong");
    private static final Phrases ONE_PERIOD =
            Phrases.of("này", "trước", "sau", "tiếp", "kế", "thứ", "cuối", "đầu", "đó", "nay", "học");
    private static final Phrases ONCE = Phrases.of("một lần", "1 lần", "01 lần");

    private final Cursor cursor;
    private final PointForms points;
    private final ListForms lists;

    RecurrenceForms(Cursor cursor, PointForms points, ListForms lists) {
        this.cursor = cursor;
        this.points = points;
        this.lists = lists;
    }

    @Nullable
    Recurrent read() {
        return cursor.tried(() -> {
            boolean periodic = cursor.phrase("định kỳ");
            boolean listed = periodic && (cursor.mark(',') || cursor.mark('('));
            if (periodic && !listed) {
                cursor.phrase("vào");
            }
            Recurrent found = every();
            found = found == null && periodic ? bare() : found;
            return found == null ? null : withDues(found);
        });
    }

    /** "quý", "6 tháng", "năm" without a word that says every, as the items of a list of reports are written. */
    @Nullable
    Recurrent readBare() {
        return cursor.tried(() -> {
            Recurrent found = bare();
            return found == null ? null : withDues(found);
        });
    }

    /** The times just read as those of every period, when "hằng tháng" and the like follow; else null. */
    @Nullable
    Recurrent closing(List<Draft> times, Bound bound) {
        return cursor.tried(() -> {
            boolean opened = cursor.mark(',') || cursor.mark('(');
            boolean own = !opened && cursor.sees("của");
            Period period = cursor.anyOf(opened ? EVERY : OF_EVERY) ? unit() : null;
            List<Due> dues = dues(times, bound);
            if (period == null || !fits(dues, period) || own && isNamed()) {
                return null;
            }
            return new Recurrent(period, 1, 1, dues);
        });
    }

    /** The times just read, when they are of every month or quarter without a word that says so; else null. */
    static @Nullable Recurrent implied(List<Draft> times, Bound bound) {
        List<Due> dues = dues(times, bound);
        for (Period period : List.of(Period.MONTH, Period.QUARTER)) {
            boolean named = period == Period.QUARTER
                    || times.get(0).when() instanceof Recurrent
                    || !dues.isEmpty() && dues.get(0).anchor() instanceof Anchor.Shifted;
            if (named && fits(dues, period)) {
                return new Recurrent(period, 1, 1, dues);
            }
        }
        return null;
    }

    /** "của tháng 3", "của năm trước": one period, not every one. */
    private boolean isNamed() {
        return cursor.text().isDigit(cursor.next()) || cursor.seesAny(ONE_PERIOD);
    }

    static List<Due> dues(List<Draft> times, Bound bound) {
        List<Due> dues = new ArrayList<>();
        for (Draft time : times) {
            if (time.when() instanceof Undated undated) {
                dues.add(new Due(bound, undated.anchor()));
            } else if (time.when() instanceof Recurrent recurrent) {
                recurrent.dues().forEach(due -> dues.add(new Due(bound, due.anchor())));
            } else {
                return List.of();
            }
        }
        return dues;
    }

    private static boolean fits(List<Due> dues, Period period) {
        return !dues.isEmpty() && dues.stream().allMatch(due -> due.anchor().period() == period);
    }

    private @Nullable Recurrent every() {
        Recurrent found = cursor.tried(this::everyUnit);
        found = found != null ? found : cursor.tried(this::timesEach);
        return found != null ? found : cursor.tried(this::onceEvery);
    }

    /** "hằng tháng", "mỗi năm 02 lần", "mỗi 6 tháng". */
    private @Nullable Recurrent everyUnit() {
        boolean goods = cursor.sees("hàng");
        if (!cursor.anyOf(EVERY)) {
            return null;
        }
        int step = cursor.number(2);
        Period period = unit();
        if (period == null) {
            return null;
        }
        Integer times = cursor.tried(this::times);
        boolean counted = times == null && cursor.text().isDigit(cursor.next());
        if (goods && counted) {
            return null;
        }
        return stepped(step == Cursor.NONE ? 1 : step, period, times == null ? 1 : times);
    }

    /** "02 lần/ngày", "một lần mỗi quý", "01 lần/6 tháng". */
    private @Nullable Recurrent timesEach() {
        Integer times = times();
        if (times == null || !cursor.mark('/') && !cursor.anyOf(IN_EACH)) {
            return null;
        }
        int step = cursor.number(2);
        Period period = unit();
        return period == null ? null : stepped(step == Cursor.NONE ? 1 : step, period, times);
    }

    /** "6 tháng một lần", "03 tháng/lần", "một năm hai lần". */
    private @Nullable Recurrent onceEvery() {
        int count = count();
        Period period = count < 1 ? null : unit();
        if (period == null) {
            return null;
        }
        if (cursor.anyOf(ONCE) || cursor.mark('/') && (cursor.phrase("lần") || cursor.anyOf(ONCE))) {
            return stepped(count, period, 1);
        }
        Integer times = count == 1 ? times() : null;
        return times == null ? null : stepped(1, period, times);
    }

    private @Nullable Recurrent bare() {
        int count = cursor.number(2);
        Period period = unit();
        boolean known = period != null && period != Period.DAY && !cursor.text().isDigit(cursor.next());
        if (period == null || !known || cursor.seesAny(MORE_OF_NAME) && !cursor.sees("trước ngày")) {
            return null;
        }
        boolean named = count == Cursor.NONE || count == 1 || count % 3 == 0 && period == Period.MONTH;
        return named ? stepped(count == Cursor.NONE ? 1 : count, period, 1) : null;
    }

    /** What makes a name of it: "6 tháng đầu năm", "quý I". */
    private static final Phrases MORE_OF_NAME = Phrases.of(
            "đầu", "cuối", "i", "ii", "iii", "iv", "học", "tuổi", "qua", "nay", "trước", "sau", "đến", "vị", "khách",
            "báu");

    private static @Nullable Recurrent stepped(int count, Period unit, int times) {
        if (unit != Period.MONTH || count == 1) {
            return count < 1 ? null : new Recurrent(unit, count, times, List.of());
        }
        return switch (count) {
            case 3 -> new Recurrent(Period.QUARTER, 1, times, List.of());
            case 6 -> new Recurrent(Period.HALF_YEAR, 1, times, List.of());
            case 9 -> Recurrent.every(Period.YEAR, new Due(Bound.ON, new NineMonthsOfYear()));
            case 12 -> new Recurrent(Period.YEAR, 1, times, List.of());
            default -> count < 1 ? null : new Recurrent(Period.MONTH, count, times, List.of());
        };
    }

    private Recurrent withDues(Recurrent recurrent) {
        Recurrent found = cursor.tried(() -> dueAfter(recurrent));
        return found == null ? recurrent : found;
    }

    /** "hằng năm (trước ngày 15 tháng 11)", "hằng tháng, chậm nhất ngày 20", "6 tháng (trước 10/6 và 10/12)". */
    private @Nullable Recurrent dueAfter(Recurrent recurrent) {
        boolean opened = cursor.mark('(');
        boolean separated = opened || cursor.mark(',') || cursor.mark(':');
        boolean linked = cursor.anyOf(DUE_LINKS);
        int start = cursor.next();
        Operator operator = Operator.read(cursor);
        if (operator == Operator.FROM || operator == Operator.AFTER || !separated && !linked && operator == null) {
            return null;
        }
        When point = points.read();
        if (point == null) {
            return null;
        }
        List<Due> dues = dues(lists.from(start, point), operator == null ? Bound.ON : operator.bound());
        if (opened) {
            cursor.mark(')');
        }
        if (fits(dues, recurrent.period())) {
            return new Recurrent(recurrent.period(), recurrent.step(), recurrent.times(), dues);
        }
        boolean partOfYear = recurrent.period() == Period.HALF_YEAR || recurrent.period() == Period.QUARTER;
        return partOfYear && fits(dues, Period.YEAR) ? new Recurrent(Period.YEAR, 1, 1, dues) : null;
    }

    private @Nullable Period unit() {
        Period period = UNITS.get(cursor.peekWord());
        return period != null && cursor.word() ? period : null;
    }

    private @Nullable Integer times() {
        int count = count();
        return count >= 1 && cursor.phrase("lần") ? count : null;
    }

    private int count() {
        Integer inWords = COUNTS.get(cursor.peekWord());
        if (inWords != null && cursor.word()) {
            return inWords;
        }
        return cursor.number(2);
    }
}
