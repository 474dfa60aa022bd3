package vn.rasoat.rules.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.SectionLabel;
import vn.rasoat.domain.document.SectionLabel.Kind;

/** Kiểu viết số La Mã: {@code I-} or {@code I.}, one of them throughout a text. */
final class Styles {

    private Styles() {}

    /** The headings that depart from the style of most; labels whose mark was lost are left out. */
    static List<MixedStyle> mixed(List<Section> sections) {
        List<Section> roman = sections.stream()
                .filter(section -> section.label().kind() == Kind.ROMAN && section.titled())
                .filter(section -> !style(section).isEmpty())
                .toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        roman.forEach(section -> counts.merge(style(section), 1, Integer::sum));
        if (counts.size() < 2) {
            return List.of();
        }
        String usual = usual(counts);
        return roman.stream()
                .filter(section -> !style(section).equals(usual))
                .map(section -> new MixedStyle(
                        section, Numerals.bare(section.label(), section.label().ordinal()) + usual))
                .toList();
    }

    /** The most frequent; of equally frequent ones the first. */
    private static String usual(Map<String, Integer> counts) {
        String usual = "";
        int most = 0;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            if (one.getValue() > most) {
                usual = one.getKey();
                most = one.getValue();
            }
        }
        return usual;
    }

    /** The closing mark, with one kind of dash and without blanks. */
    private static String style(Section section) {
        SectionLabel label = section.label();
        return label.closing().replace('–', '-').replaceAll("\\s", "");
    }
}
