package vn.rasoat.domain.deadline;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.Distance.Extent;
import vn.rasoat.domain.deadline.Distance.Unit;
import vn.rasoat.domain.deadline.When.RelativeToEvent;

/**
 * Số ngày so với sự kiện: "sau 01 (một) ngày", "ít nhất trước 07 ngày", "trước ngày bầu cử 95 ngày", "trong thời hạn 05
 * ngày làm việc kể từ ngày …".
 */
final class CountedForms {
    private static final Map<String, Unit> UNITS = Map.of(
            "ngày", Unit.DAY,
            "giờ", Unit.HOUR,
            "tiếng", Unit.HOUR,
            "h", Unit.HOUR,
            "tuần", Unit.WEEK,
            "tháng", Unit.MONTH);
    private static final Phrases AT_LEAST =
            Phrases.of("ít nhất là", "ít nhất", "tối thiểu là", "tối thiểu", "sớm nhất", "sớm");
    private static final Phrases AT_MOST = Phrases.of(
            "chậm nhất",
            "muộn nhất",
            "trễ nhất",
            "không quá",
            "tối đa",
            "trong thời hạn",
            "trong vòng",
            "trong thời gian",
            "trong khoảng thời gian",
            "thời hạn");
    private static final Phrases AT_MOST_AFTER = Phrases.of("không quá", "tối đa");
    private static final Phrases LATEST = Phrases.of("chậm nhất", "muộn nhất", "trễ nhất");
    private static final Phrases FILLERS = Phrases.of("không quá", "tối đa", "là", "sau", "trong vòng", "trong");
    private static final Phrases COUNTED_FROM = Phrases.of("kể từ", "tính từ", "từ", "sau");
    private static final Phrases MOMENTS = Phrases.of("khi", "thời điểm", "lúc");
    private static final Phrases REFERENCE = Phrases.of("ngày", "khi", "thời điểm", "lúc", "giờ");
    private static final Phrases COMING = Phrases.of(
            "tổ chức",
            "diễn ra",
            "ngày",
            "khi",
            "bầu cử",
            "khai mạc",
            "bế mạc",
            "hội nghị",
            "đại hội",
            "họp",
            "tiến hành",
            "kết thúc",
            "so với",
            "lễ");
    private static final Phrases AFTER_TIME =
            Phrases.of("ngày", "sáng", "chiều", "thứ", "hằng", "hàng", "mỗi", "cùng ngày");

    private final Cursor cursor;
    private final EventName names;

    CountedForms(Cursor cursor, EventName names) {
        this.cursor = cursor;
        this.names = names;
    }

    @Nullable
    When read() {
        When found = cursor.tried(this::counted);
        found = found != null ? found : cursor.tried(this::countedBackwards);
        return found != null ? found : cursor.tried(this::countedLast);
    }

    /** "sau 01 (một) ngày", "trước 05 ngày tổ chức hội nghị", "ít nhất trước 07 ngày", "trước ít nhất 24 giờ". */
    private @Nullable When counted() {
        boolean atLeast = cursor.anyOf(AT_LEAST);
        boolean after = cursor.phrase("sau");
        if (!after && !cursor.phrase("trước")) {
            return null;
        }
        boolean mostAfterSide = cursor.anyOf(AT_MOST_AFTER);
        atLeast |= cursor.anyOf(AT_LEAST);
        Distance distance = distance(extent(atLeast, mostAfterSide));
        if (distance == null) {
            return null;
        }
        String event = after ? fromEvent() : comingEvent();
        if (!after && !atLeast && isHourOfDay(distance, event)) {
            return null;
        }
        return new RelativeToEvent(event == null ? "" : event, after ? Side.AFTER : Side.BEFORE, distance);
    }

    /** "trước 16 giờ" with nothing to count from is a time of day. */
    private static boolean isHourOfDay(Distance distance, @Nullable String event) {
        return event == null && distance.unit() == Unit.HOUR && distance.amount() < 24;
    }

    private static Extent extent(boolean atLeast, boolean atMost) {
        if (atLeast) {
            return Extent.AT_LEAST;
        }
        return atMost ? Extent.AT_MOST : Extent.EXACTLY;
    }

    private @Nullable String comingEvent() {
        return cursor.seesAny(COMING) ? names.readAtMost(EventName.SHORT) : null;
    }

    private @Nullable String fromEvent() {
        return cursor.tried(() -> {
            cursor.mark(',');
            if (!cursor.anyOf(COUNTED_FROM)) {
                return null;
            }
            int from = cursor.next();
            cursor.anyOf(MOMENTS);
            return names.readFrom(cursor.sees("ngày") ? cursor.next() : from, EventName.LONG);
        });
    }

    /** "trước ngày bầu cử 95 ngày", "trước thời điểm bắt đầu bỏ phiếu 24h". */
    private @Nullable When countedBackwards() {
        boolean atLeast = cursor.anyOf(AT_LEAST);
        if (!cursor.phrase("trước") || !cursor.seesAny(REFERENCE)) {
            return null;
        }
        String event = names.upToNumber();
        Distance distance = event == null ? null : distance(extent(atLeast, false));
        return event == null || distance == null ? null : new RelativeToEvent(event, Side.BEFORE, distance);
    }

    /** "trong thời hạn 05 ngày làm việc kể từ ngày nhận", "chậm nhất 05 ngày trước ngày khai mạc", "10 ngày làm việc". */
    private @Nullable When countedLast() {
        boolean latest = cursor.seesAny(LATEST);
        boolean limited = cursor.anyOf(AT_MOST);
        boolean within = !limited && cursor.phrase("trong");
        while (limited && cursor.anyOf(FILLERS)) {
            within = false;
        }
        boolean atLeast = !limited && cursor.anyOf(AT_LEAST);
        Distance distance = distance(atLeast ? Extent.AT_LEAST : Extent.AT_MOST);
        if (distance == null) {
            return null;
        }
        boolean counted = limited || atLeast || distance.unit() != Unit.MONTH;
        When before = counted ? cursor.tried(() -> beforeEvent(distance)) : null;
        if (before != null) {
            return before;
        }
        String event = fromEvent();
        if (latest && isHourOfDay(distance, event)) {
            return null;
        }
        boolean enough = event != null || limited || distance.unit() == Unit.WORKING_DAY && !within;
        return enough ? new RelativeToEvent(event == null ? "" : event, Side.AFTER, distance) : null;
    }

    /** "05 ngày trước ngày khai mạc" is a last day, so that earlier is in time as well. */
    private @Nullable When beforeEvent(Distance distance) {
        if (!cursor.phrase("trước") || !cursor.seesAny(REFERENCE) && !cursor.seesAny(EventName.DATED)) {
            return null;
        }
        cursor.phrase("khi");
        String event = names.readAtMost(EventName.SHORT);
        Distance least = new Distance(distance.amount(), distance.unit(), Extent.AT_LEAST);
        return event == null ? null : new RelativeToEvent(event, Side.BEFORE, least);
    }

    private @Nullable Distance distance(Extent extent) {
        int amount = cursor.number(3);
        if (amount == Cursor.NONE) {
            return null;
        }
        cursor.tried(this::inWords);
        Unit unit = UNITS.get(cursor.peekWord());
        if (unit == null || !cursor.word()) {
            return null;
        }
        if (unit == Unit.DAY && cursor.phrase("làm việc")) {
            unit = Unit.WORKING_DAY;
        }
        boolean date = unit == Unit.MONTH && cursor.text().isDigit(cursor.next());
        boolean isAge = cursor.sees("tuổi") || cursor.sees("đến") && unit == Unit.MONTH;
        return date || isAge || unit == Unit.HOUR && isTimeOfDay() ? null : new Distance(amount, unit, extent);
    }

    /** "17 giờ 00 ngày 15/3", "16h30", "16 giờ hằng ngày". */
    private boolean isTimeOfDay() {
        boolean dayFollows = cursor.tried(() -> cursor.mark(',') && cursor.sees("ngày") ? Boolean.TRUE : null) != null;
        return dayFollows || cursor.text().isDigit(cursor.next()) || cursor.seesAny(AFTER_TIME);
    }

    /** "(một)", "(mười lăm)". */
    private @Nullable Boolean inWords() {
        if (!cursor.mark('(')) {
            return null;
        }
        for (int words = 0; words < 4 && cursor.word(); words++) {
            if (cursor.mark(')')) {
                return Boolean.TRUE;
            }
        }
        return null;
    }
}
