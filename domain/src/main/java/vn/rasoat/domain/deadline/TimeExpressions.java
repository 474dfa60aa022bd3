package vn.rasoat.domain.deadline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tìm thời gian trong văn bản: every time that a text states, in order of place and without overlap, look-alikes left
 * out. Reads the text once, in time proportional to its length.
 */
public final class TimeExpressions {
    private TimeExpressions() {}

    /**
     * @param text in NFC; words may be separated by any white space, line breaks and emphasis marks
     * @param defaultYear the year of times that neither name one nor stand in a list that does; null when there is none,
     *     and then they stay {@link When.Undated}
     */
    public static List<TimeExpression> find(String text, @Nullable Integer defaultYear) {
        Objects.requireNonNull(text, "text");
        FoldedText folded = new FoldedText(text);
        return List.copyOf(new Years(folded, defaultYear).inherited(new TimeScanner(folded).scan()));
    }
}
