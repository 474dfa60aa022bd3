package vn.rasoat.adapters.document.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.SectionLabel;
import vn.rasoat.domain.document.SectionLabel.Kind;

/** Số thứ tự ở đầu dòng: the label with which a heading or a numbered paragraph begins. */
final class Labels {

    /** What must follow a label: its heading, on the same line or on the next. */
    private static final String HEADING = "\\s*(?=[\\p{L}“\"(]|$)";

    private static final Pattern PART =
            Pattern.compile("^((?:PHẦN|Phần|BƯỚC|Bước|CHƯƠNG|Chương)\\s+(?:(?:THỨ|thứ|Thứ)\\s+)?"
                    + "([IVX]{1,5}|[A-H]|\\d{1,2}|\\p{Lu}{2,5}|\\p{Ll}{2,5}))\\s*(?:([.:)–-])\\s*|$|(?=\\s))");
    private static final Pattern ARTICLE = Pattern.compile("^(Điều\\s+(\\d{1,3}))\\s?[.:]" + HEADING);
    private static final Pattern ROMAN =
            Pattern.compile("^(?!V\\.\\s?I\\.\\s?L)([IVX]{1,6})\\s?(\\.\\s?[-–]|[.):–-]|/(?=\\s|\\p{Lu}|$))" + HEADING);
    private static final Pattern UPPER_LETTER = Pattern.compile("^([A-HĐK])\\s?([.)–-])\\s*(?=\\p{L})");
    private static final Pattern DECIMAL = Pattern.compile(
            "^((\\d{1,2}(?:\\.\\d{1,2}){0,2})\\.(\\d{1,2}))(?:([.):])\\s*(?:(?=[\\p{L}“\"(])|$)|\\s+(?=[\\p{L}“\"(]))");
    private static final Pattern ARABIC = Pattern.compile("^(\\d{1,2})\\s?([.)–-]|/(?=\\s|\\p{Lu}|$))" + HEADING);
    private static final Pattern LOWER_LETTER =
            Pattern.compile("^([a-zđ]|[ivx]{2,5})\\s?(?:[.)](?=\\s|\\p{Lu}|$)|/(?=\\s|\\p{Lu}))" + HEADING);
    private static final Pattern BRACKETED = Pattern.compile("^\\((\\d{1,2}|[a-zđ]|[ivx]{2,5})\\)\\s*(?=\\p{L})");
    /** The rest of a document's number, the beginning of which looks like a label: {@code 35-NQ/TU}. */
    private static final Pattern SYMBOL = Pattern.compile("^\\p{Lu}{1,8}\\p{Ll}{0,2}\\s?[/-]\\s?\\p{Lu}");

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final Map<String, Integer> NUMERALS = Map.ofEntries(
            Map.entry("nhất", 1),
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tư", 4),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10));

    private static final int LONGEST_PART = 120;
    private static final int LARGEST_ROMAN = 40;

    private Labels() {}

    /** @param length how many characters of the line the label takes, its blanks included */
    record Found(SectionLabel label, int length) {}

    static Optional<Found> at(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return part(text)
                .or(() -> simple(ARTICLE, Kind.ARABIC, text))
                .or(() -> roman(text))
                .or(() -> simple(UPPER_LETTER, Kind.UPPER_LETTER, text))
                .or(() -> decimal(text))
                .or(() -> simple(ARABIC, Kind.ARABIC, text))
                .or(() -> simple(LOWER_LETTER, Kind.LOWER_LETTER, text))
                .or(() -> simple(BRACKETED, Kind.BRACKETED, text));
    }

    private static Optional<Found> part(String text) {
        Matcher m = PART.matcher(text);
        if (text.length() > LONGEST_PART || !m.find()) {
            return Optional.empty();
        }
        String rest = text.substring(m.end());
        int ordinal = ordinal(m.group(2));
        boolean alone = rest.isEmpty() || Capitals.in(rest) || rest.startsWith("(");
        boolean parted = m.group(3) != null && !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0));
        return ordinal > 0 && (alone || parted || Capitals.in(m.group(1)))
                ? Optional.of(new Found(new SectionLabel(m.group(1), Kind.PART, ordinal, null), m.end()))
                : Optional.empty();
    }

    private static Optional<Found> roman(String text) {
        Matcher m = ROMAN.matcher(text);
        if (m.find()) {
            String digits = m.group(1);
            int value = romanValue(digits);
            if (value < LARGEST_ROMAN
                    && !SYMBOL.matcher(text.substring(m.end())).find()) {
                return Optional.of(new Found(new SectionLabel(digits + m.group(2), Kind.ROMAN, value, null), m.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> decimal(String text) {
        Matcher m = DECIMAL.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        String closing = m.group(4) == null ? "" : m.group(4);
        SectionLabel label =
                new SectionLabel(m.group(1) + closing, Kind.DECIMAL, Integer.parseInt(m.group(3)), m.group(2));
        return Optional.of(new Found(label, m.end()));
    }

    private static Optional<Found> simple(Pattern pattern, Kind kind, String text) {
        Matcher m = pattern.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int ordinal = ordinal(m.group(pattern == ARTICLE ? 2 : 1));
        return ordinal == 0 || SYMBOL.matcher(text.substring(m.end())).find()
                ? Optional.empty()
                : Optional.of(new Found(new SectionLabel(m.group().strip(), kind, ordinal, null), m.end()));
    }

    /** The place of a numeral, a numeral word, a Roman numeral or a letter in its order; 0 where it has none. */
    private static int ordinal(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String small = written.toLowerCase(Locale.ROOT);
        if (written.length() == 1 && LETTERS.contains(small)) {
            return LETTERS.indexOf(small) + 1;
        }
        return NUMERALS.getOrDefault(small, romanValue(written.toUpperCase(Locale.ROOT)));
    }

    /** 0 where it is no Roman numeral, be it in an unusual form such as IIII. */
    static int romanValue(String written) {
        int value = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = digit(written.charAt(i));
            int next = i + 1 < written.length() ? digit(written.charAt(i + 1)) : 0;
            if (digit == 0) {
                return 0;
            }
            value += digit < next ? -digit : digit;
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
        };
    }
}
