package vn.rasoat.domain.deadline;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mốc thời gian: a day, with or without its time, or a period; the simple times that others are made of. */
final class PointForms {
    static final Set<String> FIRST_WORDS = Set.of(
            "ngày", "các", "sáng", "trưa", "chiều", "tối", "đêm", "thứ", "chủ", "tháng", "quý", "năm", "đầu", "giữa",
            "cuối", "tuần", "mùng", "mồng", "mừng", "lúc", "vào", "hồi");

    private final Cursor cursor;
    private final DayForms days;
    private final PeriodForms periods;

    PointForms(Cursor cursor) {
        this.cursor = cursor;
        this.days = new DayForms(cursor);
        this.periods = new PeriodForms(cursor);
    }

    @Nullable
    When read() {
        if (!mayBegin()) {
            return null;
        }
        When period = periods.read();
        return period != null ? period : days.read();
    }

    private boolean mayBegin() {
        return cursor.text().isDigit(cursor.next()) || FIRST_WORDS.contains(cursor.peekWord());
    }

    @Nullable
    When day() {
        return days.read();
    }
}
