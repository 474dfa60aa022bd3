package vn.rasoat.domain.deadline;

/** Năm: "năm 2026", "/2026", "-2026". */
final class YearForms {
    private static final int FIRST = 1800;
    private static final int LAST = 2199;

    private final Cursor cursor;

    YearForms(Cursor cursor) {
        this.cursor = cursor;
    }

    static boolean isYear(int number) {
        return number >= FIRST && number <= LAST;
    }

    /** "năm 2026"; {@link Cursor#NONE} when that does not stand here. */
    int spelled() {
        int from = cursor.position();
        int year = cursor.phrase("năm") ? cursor.number(4) : Cursor.NONE;
        return keptIfYear(year, from);
    }

    /** The year after the name of a month or quarter: "/2026", "-2026", "năm 2026". */
    int joined() {
        int spelled = spelled();
        if (spelled != Cursor.NONE) {
            return spelled;
        }
        int from = cursor.position();
        if (cursor.mark('/')) {
            return keptIfYear(cursor.number(4), from);
        }
        if (cursor.tightMark('-') || cursor.tightMark('.')) {
            return keptIfYear(cursor.tightNumber(4), from);
        }
        return Cursor.NONE;
    }

    /** "2026" alone. */
    int bare() {
        int from = cursor.position();
        return keptIfYear(cursor.number(4), from);
    }

    private int keptIfYear(int year, int from) {
        boolean goesOn = Character.isLetter(cursor.text().at(cursor.position()));
        if (isYear(year) && !goesOn) {
            return year;
        }
        cursor.moveTo(from);
        return Cursor.NONE;
    }
}
