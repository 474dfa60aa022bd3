package vn.rasoat.domain.deadline;

import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.Distance.Extent;
import vn.rasoat.domain.deadline.Distance.Unit;
import vn.rasoat.domain.deadline.When.Delegated;
import vn.rasoat.domain.deadline.When.NoLaterThan;
import vn.rasoat.domain.deadline.When.RelativeToEvent;

/** So với sự kiện: "ngay sau khi …", "khi tổng kết …", "sau mỗi đợt", "đến khi …", "trước ngày bầu cử", "giữa nhiệm kỳ". */
final class EventForms {
    private static final Phrases HAPPENED = Phrases.of("ngay sau khi", "ngay khi", "sau khi");
    private static final Phrases POINTING = Phrases.of("đây", "đó");
    private static final Phrases UNTIL_EVENT = Phrases.of("cho đến khi", "đến khi");
    private static final Phrases UNTIL_DAY = Phrases.of("cho đến", "đến hết", "đến");
    private static final Phrases REVIEWS = Phrases.of("sơ kết", "tổng kết");
    private static final Phrases DONE = Phrases.of("tổng kết", "sơ kết", "kết thúc", "hoàn thành");
    private static final Phrases TERM_PARTS =
            Phrases.of("giữa nhiệm kỳ", "cuối nhiệm kỳ", "đầu nhiệm kỳ", "hết nhiệm kỳ", "kết thúc nhiệm kỳ");
    private static final Phrases ENDED = Phrases.of("kết thúc đợt", "kết thúc chiến dịch", "kết thúc năm học");

    private final Cursor cursor;
    private final EventName names;
    private final CountedForms counted;

    EventForms(Cursor cursor) {
        this.cursor = cursor;
        this.names = new EventName(cursor);
        this.counted = new CountedForms(cursor, names);
    }

    @Nullable
    When read() {
        When found = cursor.tried(this::whenHappening);
        found = found != null ? found : counted.read();
        found = found != null ? found : cursor.tried(this::beforeTheDay);
        found = found != null ? found : cursor.tried(this::until);
        found = found != null ? found : cursor.tried(this::ofTerm);
        return found != null ? found : cursor.tried(this::review);
    }

    /** The right end of an interval: "khi …", "ngày bầu cử", "hết nhiệm kỳ". */
    @Nullable
    When end() {
        return cursor.tried(() -> {
            if (cursor.phrase("khi") && !cursor.sees("đủ")) {
                return event(names.read(), Side.AT);
            }
            int from = cursor.next();
            if (cursor.phrase("ngày") && !cursor.text().isDigit(cursor.next())) {
                return event(names.readFrom(from, EventName.SHORT), Side.AT);
            }
            return ofTerm();
        });
    }

    private @Nullable When whenHappening() {
        if (cursor.anyOf(HAPPENED) && !cursor.sees("đó")) {
            return event(names.read(), Side.AFTER);
        }
        if (cursor.phrase("trước khi")) {
            return event(names.read(), Side.BEFORE);
        }
        if (cursor.phrase("khi có yêu cầu")) {
            return new Delegated("khi có yêu cầu");
        }
        if (cursor.phrase("khi") && cursor.seesAny(DONE)) {
            return event(names.readAtMost(EventName.SHORT), Side.AT);
        }
        boolean each = cursor.phrase("ngay sau mỗi") || cursor.phrase("sau mỗi");
        if (each || cursor.phrase("ngay sau") && !cursor.seesAny(POINTING)) {
            String event = names.readAtMost(EventName.SHORT);
            return event(each && event != null ? "mỗi " + event : event, Side.AFTER);
        }
        return null;
    }

    private static @Nullable When event(@Nullable String event, Side side) {
        return event == null || event.isEmpty() ? null : new RelativeToEvent(event, side, null);
    }

    /** "trước ngày khai mạc", "sau ngày bầu cử". */
    private @Nullable When beforeTheDay() {
        boolean before = cursor.phrase("trước");
        if (!before && !cursor.phrase("sau")) {
            return null;
        }
        int from = cursor.next();
        boolean named = cursor.phrase("ngày") || cursor.phrase("thời điểm");
        return named && cursor.seesAny(EventName.DATED)
                ? event(names.readFrom(from, EventName.SHORT), before ? Side.BEFORE : Side.AFTER)
                : null;
    }

    private @Nullable When until() {
        if (!cursor.anyOf(UNTIL_EVENT)) {
            return untilTheDay();
        }
        String event = cursor.sees("đủ") ? null : names.read();
        return event == null ? null : new NoLaterThan(new RelativeToEvent(event, Side.AT, null));
    }

    private @Nullable When untilTheDay() {
        if (!cursor.anyOf(UNTIL_DAY)) {
            return null;
        }
        int from = cursor.next();
        String event =
                cursor.phrase("ngày") && cursor.seesAny(EventName.DATED) ? names.readFrom(from, EventName.SHORT) : null;
        return event == null ? null : new NoLaterThan(new RelativeToEvent(event, Side.AT, null));
    }

    private @Nullable When ofTerm() {
        String part = cursor.phraseOf(TERM_PARTS);
        if (part != null) {
            return event(part, Side.AT);
        }
        int from = cursor.next();
        return cursor.anyOf(ENDED) ? event(names.readFrom(from, EventName.SHORT), Side.AT) : null;
    }

    /** "sơ kết 3 năm", when nothing follows that would make it the subject of a report. */
    private @Nullable When review() {
        if (!cursor.anyOf(REVIEWS)) {
            return null;
        }
        int years = cursor.number(2);
        boolean alone = years != Cursor.NONE
                && cursor.phrase("năm")
                && (isClauseEnd() || cursor.sees("một lần") || cursor.sees("thực hiện kế hoạch này"));
        return alone ? new RelativeToEvent("", Side.AFTER, new Distance(years, Unit.YEAR, Extent.EXACTLY)) : null;
    }

    private boolean isClauseEnd() {
        char next = cursor.text().at(cursor.next());
        return next == ',' || next == ';' || next == '.' || next == ')' || next == '\n';
    }
}
