package vn.rasoat.domain.deadline;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Giờ: "07h00", "9h00’", "17 giờ 00 phút", "14g30", "17:00". Hour 24 is the last second of the day. */
final class ClockForms {
    private static final Phrases LEAD_INS = Phrases.of("vào lúc", "vào hồi", "lúc", "hồi");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Cursor cursor;

    ClockForms(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable
    LocalTime read() {
        return cursor.tried(this::time);
    }

    private @Nullable LocalTime time() {
        cursor.anyOf(LEAD_INS);
        int hour = cursor.number(2);
        if (hour == Cursor.NONE || hour > 24) {
            return null;
        }
        int minute = minute();
        if (minute == Cursor.NONE || minute > 59) {
            return null;
        }
        return hour == 24 ? END_OF_DAY : LocalTime.of(hour, minute);
    }

    private int minute() {
        if (cursor.phrase("giờ")) {
            return spelledMinute();
        }
        if (cursor.tightMark('h') || cursor.tightMark('g')) {
            return hasLetterNext() ? Cursor.NONE : tightMinute();
        }
        if (cursor.tightMark(':')) {
            int minute = cursor.tightNumber(2);
            return cursor.text().at(cursor.position()) == ':' ? Cursor.NONE : minute;
        }
        return Cursor.NONE;
    }

    /** The minutes may be left out: "17 giờ ngày 15/3". A number that begins a date or counts something is not theirs. */
    private int spelledMinute() {
        int before = cursor.position();
        int minute = cursor.number(2);
        boolean inMinutes = minute != Cursor.NONE && cursor.phrase("phút");
        if (inMinutes || (minute != Cursor.NONE && cursor.position() - before <= 4 && !startsDate())) {
            return minute;
        }
        cursor.moveTo(before);
        return 0;
    }

    private boolean startsDate() {
        char next = cursor.text().at(cursor.position());
        return next == '/' || next == '-' || next == '.' && cursor.text().isDigit(cursor.position() + 1);
    }

    private int tightMinute() {
        int minute = cursor.tightNumber(2);
        cursor.tightMark('\'');
        return minute == Cursor.NONE ? 0 : minute;
    }

    private boolean hasLetterNext() {
        return Character.isLetter(cursor.text().at(cursor.position()));
    }
}
