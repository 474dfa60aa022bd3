package vn.rasoat.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quy về một dạng: the form in which two spellings of one name are equal. Lower case, NFC, tone marks placed as in
 * «hòa, ủy», one kind of dash, one blank where any white space stood, no invisible characters and no emphasis marks.
 */
public final class Fold {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}*]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\uFFFE\\uFFFF]+");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFF0D]");
    private static final Pattern OLD_TONE = Pattern.compile("(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})");
    private static final Map<String, String> NEW_TONE = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    private Fold() {}

    /** The folded form of a name or a phrase, without blanks at its ends. */
    public static String fold(String text) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        String spaced = SPACE.matcher(DASH.matcher(plain).replaceAll("-"))
                .replaceAll(" ")
                .strip();
        return OLD_TONE.matcher(spaced.toLowerCase(Locale.ROOT))
                .replaceAll(tone -> Matcher.quoteReplacement(NEW_TONE.get(tone.group())));
    }

    /** One blank where any white space or emphasis mark stood, everything else as written. */
    public static String oneLine(CharSequence text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Every kind of dash written as a hyphen. */
    public static String hyphens(String text) {
        return DASH.matcher(text).replaceAll("-");
    }
}
