package vn.rasoat.domain.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.text.Fold;

/**
 * Ngày ban hành, as it stands behind a number.
 *
 * @param end where it ends
 * @param written on one line
 * @param day null where no such day exists, or a part of it is left out
 * @param comma whether a comma stands before it
 */
record WrittenDate(int end, String written, @Nullable LocalDate day, boolean comma) {
    private static final int FARTHEST = 120;
    private static final String GAP = Gaps.G + "{0,6}+";
    private static final String SEPARATOR = GAP + "[/.\\-]" + GAP;
    private static final String FIGURES = "(?<d>\\d{1,2})" + SEPARATOR + "(?<m>\\d{1,2})" + SEPARATOR + "(?<y>\\d{4})";
    private static final String WORDS = "(?<wd>\\d{1,2})" + GAP + "tháng" + GAP + "(?<wm>\\d{1,2})" + GAP + ",?" + GAP
            + "năm" + GAP + "(?<wy>\\d{4})";
    private static final String HOLE = "[\\s\\p{Z}.…_]{0,20}+(?:\\d{1,2}[\\s\\p{Z}.…_]{0,20}+)?+";
    private static final String BLANKS = HOLE + "(?:tháng|/)" + HOLE + "(?:năm|/)[\\s\\p{Z}.…_]{0,20}+\\d{0,4}";
    private static final String WITHOUT_YEAR = "\\d{1,2}/\\d{1,2}(?![/\\d])";
    private static final String LEAD = GAP + "(?<comma>,?)" + GAP + "(?<open>\\(?)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NAMED = Pattern.compile(
            LEAD + "(?:(?:ban" + GAP + "hành|ký)" + GAP + ")?(?<written>ngày" + GAP + "(?:" + FIGURES + "|" + WORDS
                    + "|" + BLANKS + "|" + WITHOUT_YEAR + "))(?!\\d)",
            FLAGS);
    private static final Pattern BARE =
            Pattern.compile(LEAD + "(?<![\\p{L}\\d])(?<written>" + FIGURES + ")(?!\\d)", FLAGS);

    /** The date that stands right behind this place: «, ngày 31/3/2023», «ngày 30 tháng 6 năm 2022», «, 31/3/2023». */
    static Optional<WrittenDate> after(String text, int from) {
        Matcher named =
                NAMED.matcher(text).useTransparentBounds(true).region(from, Math.min(text.length(), from + FARTHEST));
        if (named.lookingAt()) {
            String figures = named.group("d") == null ? "w" : "";
            boolean whole = named.group(figures + "d") != null;
            return Optional.of(of(text, named, whole ? day(named, figures) : null));
        }
        Matcher bare =
                BARE.matcher(text).useTransparentBounds(true).region(from, Math.min(text.length(), from + FARTHEST));
        return bare.lookingAt() ? Optional.of(of(text, bare, day(bare, ""))) : Optional.empty();
    }

    private static WrittenDate of(String text, Matcher found, @Nullable LocalDate day) {
        boolean comma = !found.group("comma").isEmpty();
        int end = found.end("written");
        int close = Gaps.after(text, end, 3);
        boolean bracketed = !found.group("open").isEmpty() && close < text.length() && text.charAt(close) == ')';
        return new WrittenDate(bracketed ? close + 1 : end, Fold.oneLine(found.group("written")), day, comma);
    }

    private static @Nullable LocalDate day(Matcher found, String kind) {
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group(kind + "y")),
                    Integer.parseInt(found.group(kind + "m")),
                    Integer.parseInt(found.group(kind + "d")));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
