package vn.rasoat.domain.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.rasoat.domain.text.DataTable;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.domain.text.Wording;

/**
 * Vai trò của mục: what the headings of plans are called, and what they are for. Headings are compared without their
 * tones, because extraction and slips of the pen change a tone more often than a letter («THỜI GIẠN»).
 */
public final class SectionRoles {

    private static final Pattern SEPARATOR = Pattern.compile("[,;/]|\\s-\\s|\\s+và\\s+");
    /** Words that may stand before the name of a role. */
    private static final Pattern QUANTIFIER = Pattern.compile("^(?:(?:ve|nhung|mot so|cac|cong tac)\\s+)+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final SectionRoles STANDARD =
            new SectionRoles(DataTable.beside(SectionRoles.class, "section-roles.tsv"));

    private final Map<String, Wording> names = new LinkedHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    private SectionRoles(DataTable table) {
        for (DataTable.Row row : table.rows()) {
            String id = row.required("id");
            names.put(id, new Wording(row.required("vi"), row.required("en")));
            for (String phrase : row.required("phrases").split("\\|")) {
                phrases.add(new Phrase(id, bare(phrase)));
            }
        }
        phrases.sort(Comparator.comparingInt((Phrase p) -> p.words.length()).reversed());
    }

    public static SectionRoles standard() {
        return STANDARD;
    }

    private record Phrase(String role, String words) {}

    /** The ids of all roles, in the order of the table. */
    public Set<String> ids() {
        return names.keySet();
    }

    /** What a role is called; empty where there is no such role. */
    public Optional<Wording> name(String role) {
        return Optional.ofNullable(names.get(role));
    }

    /**
     * The roles that a heading names; empty where it names none. A heading is a list, parted by commas, dashes or «và»;
     * a part names a role where it begins with one of the role's phrases.
     */
    public Set<String> of(String heading) {
        Set<String> roles = new TreeSet<>();
        for (String part : SEPARATOR.split(Fold.fold(heading))) {
            String words = QUANTIFIER.matcher(bare(part)).replaceFirst("");
            phrases.stream()
                    .filter(phrase -> words.equals(phrase.words) || words.startsWith(phrase.words + " "))
                    .findFirst()
                    .ifPresent(phrase -> roles.add(phrase.role));
        }
        return roles;
    }

    /** Without tones and marks, words parted by one blank. */
    private static String bare(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(Fold.fold(text), Normalizer.Form.NFD))
                .replaceAll("");
        return plain.replace('đ', 'd').replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
