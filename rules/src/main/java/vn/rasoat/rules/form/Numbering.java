package vn.rasoat.rules.form;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.SectionLabel;
import vn.rasoat.domain.document.SectionLabel.Kind;
import vn.rasoat.domain.text.Fold;

/**
 * Đánh số mục: what is wrong with the numbers of the headings.
 *
 * <p>Siblings of one kind make a run. A run begins anew under a heading of a higher kind (Phần, then A., then I.), though
 * the reader keeps those kinds side by side, at the number one, and behind headings whose labels were lost.
 */
final class Numbering {

    private final List<RepeatedNumber> repeated = new ArrayList<>();
    private final List<SkippedNumber> skipped = new ArrayList<>();
    private final List<NestedNumbering> nested = new ArrayList<>();
    private final List<MixedStyle> mixed = new ArrayList<>();

    private Numbering() {}

    static Numbering of(List<Section> sections) {
        Numbering numbering = new Numbering();
        numbering.siblings(sections);
        numbering.mixed.addAll(Styles.mixed(sections));
        return numbering;
    }

    List<RepeatedNumber> repeated() {
        return List.copyOf(repeated);
    }

    List<SkippedNumber> skipped() {
        return List.copyOf(skipped);
    }

    List<NestedNumbering> nested() {
        return List.copyOf(nested);
    }

    List<MixedStyle> mixed() {
        return List.copyOf(mixed);
    }

    private void siblings(List<Section> siblings) {
        for (Run run : Runs.of(siblings)) {
            repeated.addAll(run.repeated());
            skipped.addAll(run.skipped());
        }
        for (Section section : siblings) {
            nestedIn(section);
            siblings(section.sections());
        }
    }

    private void nestedIn(Section outer) {
        SectionLabel label = outer.label();
        if (label.kind() != Kind.ARABIC && label.kind() != Kind.LOWER_LETTER) {
            return;
        }
        List<Section> inner = outer.sections().stream()
                .filter(section -> section.label().kind() == label.kind()
                        && section.label().closing().equals(label.closing()))
                .toList();
        if (inner.size() > 1 && inner.get(0).label().ordinal() == 1) {
            nested.add(new NestedNumbering(inner.get(0), shown(outer)));
        }
    }

    /** The heading, shortened for a message. */
    static String shown(Section section) {
        String heading = Fold.oneLine(section.heading());
        if (heading.length() <= 60) {
            return heading;
        }
        int blank = heading.lastIndexOf(' ', 60);
        return heading.substring(0, blank > 0 ? blank : 60) + "…";
    }
}
