package vn.rasoat.domain.identity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.text.Fold;

/**
 * Phần đứng trước số: what stands before a number and says what it is.
 *
 * @param start where the citation begins
 * @param typeName the name of the type as the table spells it, null where none stands there
 * @param law the name of a law between its type and its number, null where none stands there
 * @param numbered whether the word «số» stands before the number
 * @param form whether it is the number of a form, a table or a standard, not of a document
 * @param own whether it is the document's own number line
 */
record TypeBefore(
        int start, @Nullable String typeName, @Nullable String law, boolean numbered, boolean form, boolean own) {

    private static final int LONGEST_GAP = 12;
    private static final int LONGEST_TYPE = 48;
    private static final int LONGEST_LAW = 240;
    private static final Map<String, String> NAMES =
            DocumentTypes.all().stream().collect(Collectors.toMap(type -> Fold.fold(type.name()), DocumentType::name));
    private static final int MOST_WORDS = NAMES.keySet().stream()
            .mapToInt(name -> name.split(" ").length)
            .max()
            .orElse(0);
    private static final Set<String> FORMS = Set.of(
            "mẫu", "mấu", "mau", "biểu", "bảng", "phiếu", "lục", "hiệu", "khoản", "tcvn", "qcvn", "tccs", "iso", "iec");
    private static final Pattern PARLIAMENT = Pattern.compile("(?:UBTV)?QH\\d{0,3}|CTN");
    private static final Pattern LAW = Pattern.compile("(?<!\\p{L})(?:Bộ" + Gaps.G + "luật|BỘ" + Gaps.G
            + "LUẬT|Luật|LUẬT|Pháp" + Gaps.G + "lệnh|PHÁP" + Gaps.G + "LỆNH)(?=" + Gaps.G + "+\\p{Lu})");

    /** Reads backwards from the first digit of a number. */
    static TypeBefore of(String text, NumberScanner.Found found) {
        int number = number(text, found.start());
        boolean numbered = number < found.start();
        int to = Gaps.before(text, number, LONGEST_GAP);
        boolean form = FORMS.contains(text.substring(wordStart(text, to), to).toLowerCase(Locale.ROOT));
        Named type = typeAtEnd(text, to);
        if (numbered && ownLine(text, number, found.start(), type != null)) {
            return new TypeBefore(number, null, null, true, form, true);
        }
        if (type != null) {
            return new TypeBefore(type.start(), type.name(), null, numbered, form, false);
        }
        if (numbered && isOfParliament(found.number())) {
            return law(text, number, to);
        }
        return new TypeBefore(number, null, null, numbered, form, false);
    }

    /** The longest name of a type that ends here. */
    private static @Nullable Named typeAtEnd(String text, int end) {
        Named longest = null;
        int start = end;
        for (int words = 1; words <= MOST_WORDS; words++) {
            int wordEnd = words == 1 ? end : Gaps.before(text, start, LONGEST_GAP);
            start = wordStart(text, wordEnd);
            if (start == wordEnd || end - start > LONGEST_TYPE) {
                return longest;
            }
            String name = NAMES.get(Fold.fold(text.substring(start, end)));
            longest = name == null ? longest : new Named(start, name);
        }
        return longest;
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_TYPE && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** A name of a type, and where it begins. */
    private record Named(int start, String name) {}

    /** Where the word «số» begins that stands before a number, or the number itself. */
    private static int number(String text, int ordinal) {
        int at = ordinal;
        while (true) {
            int end = Gaps.before(text, at, LONGEST_GAP);
            if (end > 0 && text.charAt(end - 1) == ':') {
                end = Gaps.before(text, end - 1, LONGEST_GAP);
            }
            boolean word = end >= 2
                    && "ốỐôÔ".indexOf(text.charAt(end - 1)) >= 0
                    && "sS".indexOf(text.charAt(end - 2)) >= 0
                    && (end == 2 || !Character.isLetter(text.charAt(end - 3)));
            boolean ofTheName = at < ordinal;
            if (!word || ofTheName) {
                return at;
            }
            at = end - 2;
        }
    }

    /** «Số: …», with a capital or a colon, alone or at the beginning of a line. */
    private static boolean ownLine(String text, int number, int ordinal, boolean named) {
        boolean capital = text.startsWith("Số", number);
        boolean colon = text.substring(number, ordinal).indexOf(':') >= 0;
        if (capital && colon && !named) {
            return true;
        }
        int at = number;
        while (at > 0 && number - at < LONGEST_GAP && (" \t\u00A0*|_".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        boolean lineStart = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
        return lineStart && (capital || !named);
    }

    private static boolean isOfParliament(DocumentNumber number) {
        String issuer = number.issuer();
        String type = number.type();
        boolean lawful = type == null || type.equals("PL") || type.equals("L");
        return lawful && issuer != null && PARLIAMENT.matcher(issuer).matches();
    }

    private static TypeBefore law(String text, int number, int to) {
        int from = Math.max(0, to - LONGEST_LAW);
        int stop = lastOf(text, from, to);
        Matcher law = LAW.matcher(text).useTransparentBounds(true).region(stop, to);
        TypeBefore found = new TypeBefore(number, null, null, true, false, false);
        while (law.find()) {
            String name =
                    DocumentTypes.byName(law.group()).map(DocumentType::name).orElse(null);
            found = new TypeBefore(law.start(), name, Fold.oneLine(text.substring(law.end(), to)), true, false, false);
        }
        return found;
    }

    /** Behind the last mark that no name of a law runs over. */
    private static int lastOf(String text, int from, int to) {
        for (int i = to; i > from; i--) {
            if (";:/.()“”\"".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return from;
    }
}
