package vn.rasoat.rules.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.SectionLabel.Kind;
import vn.rasoat.domain.text.Wording;

/**
 * Một dãy mục cùng kiểu đánh số.
 *
 * <p>Headings of the outermost kinds are told from running text by their capitals; a number in front of a paragraph may
 * be no number at all but the rest of a broken line. Those are accused only where the numbers around them leave no doubt.
 */
final class Run {

    private static final int D = 4;
    private static final int WIDEST_GAP = 3;
    private static final int MOST_RENUMBERED = 12;

    private final List<Entry> entries;
    private final boolean alike;
    private final boolean oneStyle;
    /** How many entries from the first on count 1, 2, 3. */
    private final int counting;

    Run(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.alike = entries.stream().mapToInt(Entry::ordinal).distinct().count() == 1;
        this.oneStyle = entries.stream().map(Entry::closing).distinct().count() == 1;
        this.counting = counting();
    }

    /** @param unlabelledBefore headings without a label between this and the one before */
    record Entry(Section section, int unlabelledBefore) {

        int ordinal() {
            return section.label().ordinal();
        }

        String closing() {
            return section.label().closing();
        }
    }

    List<RepeatedNumber> repeated() {
        List<RepeatedNumber> repeated = new ArrayList<>();
        Map<Integer, Integer> seen = new HashMap<>();
        int labelsLostAt = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            labelsLostAt = entry.unlabelledBefore() > 0 ? i : labelsLostAt;
            Integer earlier = seen.putIfAbsent(entry.ordinal(), i);
            if (earlier != null && labelsLostAt <= earlier && isRepetition(i)) {
                Section first = entries.get(earlier).section();
                repeated.add(new RepeatedNumber(
                        entry.section(),
                        Numerals.bare(entry.section().label(), entry.ordinal()),
                        Numbering.shown(first),
                        first.location().line(),
                        renumbered(i)));
            }
        }
        return List.copyOf(repeated);
    }

    private boolean isRepetition(int i) {
        Entry entry = entries.get(i);
        if (outermost()) {
            return entry.section().titled() && (entry.ordinal() > 1 || goesOn(i)) && !allAlike();
        }
        return countsUpTo(i - 1)
                && entries.get(i - 1).ordinal() == entry.ordinal()
                && (entry.ordinal() > 1 || kind() == Kind.DECIMAL && !allAlike())
                && goesOn(i)
                && oneStyle;
    }

    List<SkippedNumber> skipped() {
        List<SkippedNumber> skipped = new ArrayList<>();
        Map<Integer, Entry> seen = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (seen.putIfAbsent(entry.ordinal(), entry) != null) {
                return List.copyOf(skipped);
            }
            int before = i == 0 ? 0 : entries.get(i - 1).ordinal();
            int gap = entry.ordinal() - before - 1;
            boolean withoutD = lettered() && before == D && gap == 1;
            if (gap > 0 && gap <= WIDEST_GAP && !withoutD && isSkip(i, before)) {
                skipped.add(new SkippedNumber(
                        entry.section(),
                        Numerals.bare(entry.section().label(), entry.ordinal()),
                        Numerals.bare(entry.section().label(), before + 1),
                        entry.unlabelledBefore() > 0));
            }
        }
        return List.copyOf(skipped);
    }

    private boolean isSkip(int i, int before) {
        Entry entry = entries.get(i);
        boolean followed = i + 1 == entries.size() || entries.get(i + 1).ordinal() == entry.ordinal() + 1;
        if (i == 0) {
            return kind() == Kind.ROMAN && entry.section().titled() && entries.size() > 1 && followed;
        }
        if (outermost()) {
            return entry.section().titled() && followed;
        }
        return countsUpTo(i - 1) && followed && oneStyle && !swallowed(i - 1, before + 1);
    }

    /** Whether the number that is missing stands inside the text before: the reader did not see it as a heading. */
    private boolean swallowed(int i, int ordinal) {
        String written = Numerals.bare(entries.get(i).section().label(), ordinal);
        Pattern label = Pattern.compile("(?<![\\p{L}\\d.])" + Pattern.quote(written) + "\\s?[.)/:-]");
        return entries.get(i)
                .section()
                .text()
                .anyMatch(paragraph -> label.matcher(paragraph.text()).find());
    }

    private Kind kind() {
        return entries.get(0).section().label().kind();
    }

    private boolean lettered() {
        return entries.get(0).section().label().written().codePoints().anyMatch(Character::isLetter)
                && kind() != Kind.PART
                && kind() != Kind.ROMAN;
    }

    private boolean outermost() {
        return kind() == Kind.PART || kind() == Kind.UPPER_LETTER || kind() == Kind.ROMAN;
    }

    private int counting() {
        int expected = 0;
        for (int i = 0; i < entries.size(); i++) {
            expected++;
            boolean withoutD = lettered() && expected == D + 1 && entries.get(i).ordinal() == D + 2;
            expected += withoutD ? 1 : 0;
            if (entries.get(i).ordinal() != expected) {
                return i;
            }
        }
        return entries.size();
    }

    /** Whether the run counts 1, 2, 3 from its beginning up to and including this entry. */
    private boolean countsUpTo(int last) {
        return last < counting;
    }

    /** Whether the run goes on with the next number behind this entry, or ends with it. */
    private boolean goesOn(int i) {
        return i + 1 == entries.size()
                || entries.get(i + 1).ordinal() == entries.get(i).ordinal() + 1;
    }

    private boolean allAlike() {
        return entries.size() > 2 && alike;
    }

    /** What the heading at {@code from} and the next ones should be called, up to where their numbers are right. */
    private Wording renumbered(int from) {
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        int right = entries.get(from - 1).ordinal();
        int end = Math.min(entries.size(), from + MOST_RENUMBERED);
        for (int i = from; i < end; i++) {
            right++;
            Entry entry = entries.get(i);
            if (entry.ordinal() == right) {
                break;
            }
            String label = Numerals.label(entry.section().label(), right);
            vi.add("«" + Numbering.shown(entry.section()) + "» thành «" + label + "»");
            en.add("«" + Numbering.shown(entry.section()) + "» to «" + label + "»");
        }
        return new Wording(String.join("; ", vi), String.join("; ", en));
    }
}
