package vn.rasoat.domain.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one number and symbol at a place of a text, however it is broken over lines; looks no farther than it must. */
final class NumberScanner {
    private static final int LONGEST_GAP = 6;
    private static final int MOST_PARTS = 12;
    /** A part of a symbol: capitals without tone marks, at most two small letters among them. */
    private static final Pattern PART =
            Pattern.compile("[A-ZĐƯƠÔÂĂÊ][A-ZĐƯƠÔÂĂÊ\\d&]{0,39}(?:[a-zđ]{1,2}(?!\\p{Ll})[A-ZĐƯƠÔÂĂÊ\\d&]{0,20})?");

    private final String text;
    private final Matcher part;
    private int at;

    NumberScanner(String text) {
        this.text = text;
        this.part = PART.matcher(text).useTransparentBounds(true);
    }

    /**
     * A number as found.
     *
     * @param spaced whether only a blank parts ordinal and symbol
     */
    record Found(int start, int end, DocumentNumber number, boolean spaced) {}

    /** The number whose ordinal begins at this place, if one does. */
    Optional<Found> at(int start) {
        at = start;
        String ordinal = ordinal();
        if (ordinal == null) {
            return Optional.empty();
        }
        int afterOrdinal = at;
        skipGap();
        if (at == text.length()) {
            return Optional.empty();
        }
        boolean spaced = at > afterOrdinal && Character.isLetter(text.charAt(at));
        DocumentNumber number = spaced ? hyphenFirst(ordinal) : behindSeparator(ordinal);
        return number == null ? Optional.empty() : Optional.of(new Found(start, at, number, spaced));
    }

    private @Nullable String ordinal() {
        int from = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at - from > 6) {
            return null;
        }
        boolean letter = at < text.length()
                && Character.isLetter(text.charAt(at))
                && at + 1 < text.length()
                && (isSeparator(text.charAt(at + 1)));
        return text.substring(from, letter ? ++at : at);
    }

    private @Nullable DocumentNumber behindSeparator(String ordinal) {
        char c = text.charAt(at);
        at++;
        if (Gaps.isDash(c)) {
            return hyphenFirst(ordinal);
        }
        return c == '/' ? slashFirst(ordinal) : null;
    }

    private @Nullable DocumentNumber hyphenFirst(String ordinal) {
        skipGap();
        String type = part();
        if (type == null) {
            return null;
        }
        skipGap();
        if (at == text.length() || text.charAt(at) != '/') {
            return null;
        }
        at++;
        skipGap();
        String issuer = parts();
        return issuer == null ? null : DocumentNumber.hyphenFirst(ordinal, type, issuer);
    }

    private @Nullable DocumentNumber slashFirst(String ordinal) {
        skipGap();
        Integer year = year();
        String symbol = parts();
        return symbol == null ? null : DocumentNumber.slashFirst(ordinal, year, symbol);
    }

    private @Nullable Integer year() {
        int from = at;
        while (at < text.length() && at - from < 4 && isDigit(text.charAt(at))) {
            at++;
        }
        String year = text.substring(from, at);
        int end = Gaps.after(text, at, LONGEST_GAP);
        boolean slash = end < text.length() && text.charAt(end) == '/';
        if (year.length() == 4 && (slash || end > at)) {
            at = slash ? Gaps.after(text, end + 1, LONGEST_GAP) : end;
            return Integer.valueOf(year);
        }
        at = from;
        return null;
    }

    private @Nullable String parts() {
        String first = part();
        if (first == null) {
            return null;
        }
        StringBuilder parts = new StringBuilder(first);
        boolean typeJustRead = DocumentTypes.spelling(first).isPresent();
        for (int i = 1; i < MOST_PARTS; i++) {
            String next = nextPart(typeJustRead);
            if (next == null) {
                break;
            }
            parts.append('-').append(next);
            typeJustRead = false;
        }
        return parts.toString();
    }

    /** The part behind a hyphen, or behind a slash where that stands after the type; leaves its place if there is none. */
    private @Nullable String nextPart(boolean afterType) {
        int back = at;
        int separator = Gaps.after(text, at, LONGEST_GAP);
        if (separator == text.length() || !joins(text.charAt(separator), afterType)) {
            return null;
        }
        int next = Gaps.after(text, separator + 1, LONGEST_GAP);
        boolean before = separator > at;
        boolean after = next > separator + 1;
        boolean allowed = !(before && after && !afterType) && Gaps.lineEnds(text, at, separator) == 0;
        at = next;
        String part = allowed ? part() : null;
        if (part == null || (before || after) && !allCapitals(part)) {
            at = back;
            return null;
        }
        return part;
    }

    private static boolean joins(char c, boolean afterType) {
        return Gaps.isDash(c) || c == '/' && afterType;
    }

    private @Nullable String part() {
        if (!part.region(at, text.length()).lookingAt() || !plausible(part.group())) {
            return null;
        }
        at = part.end();
        return part.group();
    }

    private static boolean plausible(String part) {
        boolean known = DocumentTypes.spelling(part).isPresent()
                || IssuerSymbols.system(part).isPresent();
        return known || part.length() > 1 && Character.isUpperCase(part.charAt(1));
    }

    private static boolean allCapitals(String part) {
        return part.length() > 1 && part.chars().noneMatch(Character::isLowerCase);
    }

    private void skipGap() {
        at = Gaps.after(text, at, LONGEST_GAP);
    }

    private static boolean isSeparator(char c) {
        return c == '/' || Gaps.isDash(c) || Gaps.isGap(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
