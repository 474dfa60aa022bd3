package vn.rasoat.domain.deadline;

import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.Anchor.MonthOfQuarter;
import vn.rasoat.domain.deadline.Anchor.Shifted;

/** Tháng của quý: "tháng cuối quý", "tháng thứ 3 trong quý", "tháng đầu quý sau". */
final class QuarterMonthForms {
    private static final Phrases FIRST = Phrases.of("đầu tiên", "đầu", "thứ nhất", "thứ 1");
    private static final Phrases SECOND = Phrases.of("giữa", "thứ hai", "thứ 2");
    private static final Phrases THIRD = Phrases.of("cuối cùng", "cuối", "thứ ba", "thứ 3");
    private static final Phrases LINKS = Phrases.of("của", "trong", "mỗi", "hằng", "hàng");
    private static final Phrases NEXT = Phrases.of("kế tiếp", "tiếp theo", "liền kề", "sau");

    private final Cursor cursor;

    QuarterMonthForms(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable
    Anchor read() {
        cursor.phrase("của");
        if (!cursor.phrase("tháng")) {
            return null;
        }
        int month = month();
        boolean linked = true;
        while (linked) {
            linked = cursor.anyOf(LINKS);
        }
        if (month == Cursor.NONE || !cursor.phrase("quý")) {
            return null;
        }
        Anchor anchor = new MonthOfQuarter(month);
        return cursor.anyOf(NEXT) ? new Shifted(1, anchor) : anchor;
    }

    private int month() {
        if (cursor.anyOf(FIRST)) {
            return 1;
        }
        if (cursor.anyOf(SECOND)) {
            return 2;
        }
        return cursor.anyOf(THIRD) ? 3 : Cursor.NONE;
    }
}
