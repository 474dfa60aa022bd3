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

    private static final Pattern PART =
            Pattern.compile("^((?:PHẦN|Phần|BƯỚC|Bước|CHƯƠNG|Chương)\\s+(?:(?:THỨ|thứ|Thứ)\\s+)?"
                    + "([IVX]{1,5}|\\d{1,2}|\\p{Lu}{2,5}|\\p{Ll}{2,5}))\\s*(?:[.:)–-]\\s*|$|(?=\\s))");
    private static final Pattern ROMAN =
            Pattern.compile("^([IVXLC]{1,6})\\s?(\\.\\s?[-–]|[.)/:–-])\\s*(?=[\\p{L}“\"(])");
    private static final Pattern UPPER_LETTER = Pattern.compile("^([A-HĐK-NP-UY])\\s?([.)–-])\\s*(?=\\p{L})");
    private static final Pattern DECIMAL =
            Pattern.compile("^((\\d{1,2}(?:\\.\\d{1,2}){0,2})\\.(\\d{1,2}))(\\.|\\)|:)?\\s+(?=[\\p{L}“\"(])");
    private static final Pattern ARABIC = Pattern.compile("^(\\d{1,2})\\s?([.)/-])\\s*(?=[\\p{L}“\"(])");
    private static final Pattern LOWER_LETTER = Pattern.compile("^([a-zđ])\\s?([.)/])\\s*(?=\\p{L})");
    private static final Pattern BRACKETED = Pattern.compile("^\\((\\d{1,2}|[a-zđ])\\)\\s*(?=\\p{L})");

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

    private Labels() {}

    /** @param length how many characters of the line the label takes, its blanks included */
    record Found(SectionLabel label, int length) {}

    static Optional<Found> at(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return part(text)
                .or(() -> roman(text))
                .or(() -> simple(UPPER_LETTER, Kind.UPPER_LETTER, text))
                .or(() -> decimal(text))
                .or(() -> simple(ARABIC, Kind.ARABIC, text))
                .or(() -> simple(LOWER_LETTER, Kind.LOWER_LETTER, text))
                .or(() -> simple(BRACKETED, Kind.BRACKETED, text));
    }

    private static Optional<Found> part(String text) {
        Matcher m = PART.matcher(text);
        if (!m.find() || text.length() > 120) {
            return Optional.empty();
        }
        String rest = text.substring(m.end());
        int ordinal = ordinal(m.group(2));
        boolean alone = rest.isEmpty() || Capitals.in(rest) || rest.startsWith("(");
        return ordinal > 0 && (alone || Capitals.in(m.group(1)))
                ? Optional.of(new Found(new SectionLabel(m.group(1), Kind.PART, ordinal, null), m.end()))
                : Optional.empty();
    }

    private static Optional<Found> roman(String text) {
        Matcher m = ROMAN.matcher(text);
        if (m.find()) {
            String digits = m.group(1);
            int value = romanValue(digits);
            boolean letter = digits.length() == 1 && "CDLM".contains(digits);
            if (value > 0 && value < 40 && !letter) {
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
        int ordinal = ordinal(m.group(1));
        return ordinal == 0
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
        return NUMERALS.getOrDefault(small, romanValue(written));
    }

    /** 0 where it is no Roman numeral in its usual form. */
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
        return roman(value).equals(written) ? value : 0;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
        };
    }

    private static String roman(int value) {
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        String[] units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return value <= 0 || value >= 100 ? "" : tens[value / 10] + units[value % 10];
    }
}
