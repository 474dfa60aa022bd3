package vn.rasoat.rules.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Annex;

/**
 * Phụ lục đính kèm.
 *
 * @param number its number in capitals, without leading zeros; empty where it has none
 * @param roman whether its number is Roman
 * @param several whether the document has two annexes or more
 * @param pointedAt whether the text points to it, by its number or to annexes at large
 */
public record AttachedAnnex(Annex annex, String number, boolean roman, boolean several, boolean pointedAt) {

    private static final Pattern LABEL = Pattern.compile(
            "^phụ lục(?:\\s+số)?\\s*([ivx]{1,6}|\\d{1,3})?\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Those that call themselves «Phụ lục»; forms and tables belong to one of them or to the text. */
    static List<AttachedAnnex> of(List<Annex> annexes, AnnexPointers pointers) {
        List<Annex> own = annexes.stream()
                .filter(annex -> LABEL.matcher(annex.label().strip()).matches())
                .toList();
        return own.stream().map(annex -> of(annex, own.size() > 1, pointers)).toList();
    }

    private static AttachedAnnex of(Annex annex, boolean several, AnnexPointers pointers) {
        Matcher m = LABEL.matcher(annex.label().strip());
        String number = m.matches() && m.group(1) != null ? plain(m.group(1)) : "";
        boolean roman = !number.isEmpty() && !Character.isDigit(number.charAt(0));
        return new AttachedAnnex(annex, number, roman, several, pointers.pointTo(number));
    }

    /** In capitals, without leading zeros. */
    static String plain(String number) {
        return number.toUpperCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
    }
}
