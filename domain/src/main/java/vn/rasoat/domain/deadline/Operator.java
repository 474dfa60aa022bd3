package vn.rasoat.domain.deadline;

import org.jspecify.annotations.Nullable;

/** Từ chỉ giới hạn: the words before a time that say how it limits: "trước", "chậm nhất là", "đến hết", "từ", "sau". */
enum Operator {
    BEFORE,
    NO_LATER_THAN,
    FROM,
    AFTER;

    private static final Phrases BEFORE_WORDS = Phrases.of("hoàn thành xong trước", "xong trước", "đến trước", "trước");
    private static final Phrases UNTIL_WORDS = Phrases.of(
            "chậm nhất",
            "muộn nhất",
            "trễ nhất",
            "hạn cuối cùng",
            "hạn cuối",
            "hạn chót",
            "không muộn hơn",
            "không chậm hơn",
            "không quá",
            "cho đến hết",
            "đến hết",
            "cho đến",
            "đến",
            "tới hết",
            "tới",
            "hết");
    private static final Phrases FROM_WORDS =
            Phrases.of("bắt đầu từ", "được tính từ", "tính từ", "kể từ", "trong khoảng từ", "từ");
    private static final Phrases AFTER_WORDS = Phrases.of("sau");
    private static final Phrases FILLERS =
            Phrases.of("là", "vào", "trong", "đến hết", "đến", "hết", "thời điểm", "thời gian", "khoảng", "mốc");
    private static final int MOST_FILLERS = 4;

    static @Nullable Operator read(Cursor cursor) {
        if (cursor.anyOf(FROM_WORDS)) {
            return FROM;
        }
        if (cursor.anyOf(AFTER_WORDS)) {
            return AFTER;
        }
        if (cursor.anyOf(BEFORE_WORDS)) {
            return fillersAfter(cursor, BEFORE);
        }
        return cursor.anyOf(UNTIL_WORDS) ? fillersAfter(cursor, NO_LATER_THAN) : null;
    }

    /** "chậm nhất là trước ngày": the exclusive word wins wherever it stands. */
    private static Operator fillersAfter(Cursor cursor, Operator first) {
        Operator operator = first;
        cursor.mark(':');
        for (int i = 0; i < MOST_FILLERS; i++) {
            if (cursor.anyOf(BEFORE_WORDS)) {
                operator = BEFORE;
            } else if (!cursor.anyOf(FILLERS)) {
                break;
            }
        }
        return operator;
    }

    Bound bound() {
        return this == BEFORE ? Bound.BEFORE : Bound.NO_LATER_THAN;
    }
}
