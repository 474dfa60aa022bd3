package vn.rasoat.domain.deadline;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tên sự kiện: the words that name an event, up to the end of the clause or a word that begins something else. */
final class EventName {
    static final int SHORT = 8;
    static final int LONG = 24;
    private static final Set<String> STOPS = Set.of(
            "để", "phải", "thì", "nhưng", "theo", "nếu", "là", "chậm", "trước", "sau", "tối", "không", "gửi", "nhằm",
            "gồm", "bao", "đến", "từ");

    /** Events that have a day of their own, so that "trước ngày" may stand before their names. */
    static final Phrases DATED = Phrases.of(
            "bầu cử",
            "khai mạc",
            "bế mạc",
            "tổ chức",
            "diễn ra",
            "bắt đầu",
            "kết thúc",
            "họp",
            "hội nghị",
            "đại hội",
            "tổng kết",
            "công bố",
            "bỏ phiếu");

    private final Cursor cursor;

    EventName(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable
    String read() {
        return readAtMost(LONG);
    }

    @Nullable
    String readAtMost(int words) {
        return readFrom(cursor.next(), words);
    }

    /** The same, with the words from {@code start} that are read already. */
    @Nullable
    String readFrom(int start, int words) {
        int end = cursor.position();
        for (int count = 0; count < words && !isStop() && !(words == SHORT && cursor.sees("và")); count++) {
            if (!cursor.word()) {
                break;
            }
            readJoined();
            end = cursor.position();
        }
        return end <= start ? null : written(start, end);
    }

    /** The words before a number that counts days; null when none comes soon. */
    @Nullable
    String upToNumber() {
        int start = cursor.next();
        int end = start;
        for (int count = 0; count <= SHORT; count++) {
            if (cursor.text().isDigit(cursor.next())) {
                return count < 2 ? null : written(start, end);
            }
            if (!cursor.word()) {
                return null;
            }
            end = cursor.position();
        }
        return null;
    }

    private boolean isStop() {
        return STOPS.contains(cursor.peekWord()) || isNewItem();
    }

    /** A blank line, or a line that opens a new item. */
    private boolean isNewItem() {
        FoldedText text = cursor.text();
        int lines = 0;
        for (int at = cursor.position(); at < cursor.next(); at++) {
            lines += text.at(at) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    /** The rest of a date or a document number: "/3/2026", "-KH". */
    private void readJoined() {
        while (cursor.text().isWordPart(cursor.position() + 1)
                && (cursor.tightMark('/') || cursor.tightMark('-'))
                && cursor.word()) {}
    }

    private String written(int start, int end) {
        return cursor.text()
                .original()
                .substring(start, end)
                .replaceAll("[\\s*_\\u00A0]+", " ")
                .strip();
    }
}
