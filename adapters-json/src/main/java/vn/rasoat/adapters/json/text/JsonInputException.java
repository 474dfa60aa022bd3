package vn.rasoat.adapters.json.text;

import java.util.regex.Pattern;
import vn.rasoat.domain.text.Wording;

/** Văn bản JSON có lỗi: who wrote it mends it; nothing in the program is broken. */
public final class JsonInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final transient Place place;
    private final transient Wording fault;

    public JsonInputException(Place place, String vi, String en) {
        super(visible("line " + place.line() + ", column " + place.column() + at(place) + ": " + en));
        this.place = place;
        this.fault = new Wording(vi, en);
    }

    public Place place() {
        return place;
    }

    /** What was found, and what is wanted, without the place. */
    public Wording fault() {
        return new Wording(visible(fault.vi()), visible(fault.en()));
    }

    /** Where, what was found, and what is wanted. */
    public Wording wording() {
        return new Wording(
                visible("Dòng " + place.line() + ", cột " + place.column() + at(place) + ": " + fault.vi()),
                visible("Line " + place.line() + ", column " + place.column() + at(place) + ": " + fault.en()));
    }

    private static String at(Place place) {
        return place.pointer().isEmpty() ? "" : ", " + place.pointer();
    }

    /** Keys and values of strangers stand in the message; nothing in them may move a terminal's cursor. */
    private static String visible(String text) {
        return UNSEEN.matcher(text).replaceAll("\uFFFD");
    }
}
