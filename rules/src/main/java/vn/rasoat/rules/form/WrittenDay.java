package vn.rasoat.rules.form;

import java.util.regex.Pattern;
import vn.rasoat.domain.document.Head;

/**
 * Cách viết ngày, tháng ban hành.
 *
 * @param dayUnpadded whether a day below ten has no zero in front
 * @param monthUnpadded whether January or February has no zero in front
 * @param monthPadded whether a month from March to September has a zero in front
 * @param filled whether day, month and year are filled in
 * @param real whether there is such a day; true where it is not filled in
 */
public record WrittenDay(
        Head.DateLine line,
        boolean dayUnpadded,
        boolean monthUnpadded,
        boolean monthPadded,
        boolean filled,
        boolean real) {

    private static final Pattern ONE_DIGIT = Pattern.compile("[1-9]");
    private static final Pattern EARLY_MONTH = Pattern.compile("[12]");
    private static final Pattern PADDED_LATER_MONTH = Pattern.compile("0[3-9]");

    static WrittenDay of(Head.DateLine line) {
        return new WrittenDay(
                line,
                ONE_DIGIT.matcher(line.day()).matches(),
                EARLY_MONTH.matcher(line.month()).matches(),
                PADDED_LATER_MONTH.matcher(line.month()).matches(),
                !line.blank(),
                line.blank() || line.date().isPresent());
    }
}
