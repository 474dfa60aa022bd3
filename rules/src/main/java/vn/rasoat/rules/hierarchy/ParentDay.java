package vn.rasoat.rules.hierarchy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.text.Fold;

/**
 * Ngày của căn cứ so với ngày của kế hoạch.
 *
 * @param parent the day of the basis
 * @param day what it must not come after: the plan's day, or the day of the letter that orders to carry it out
 */
public record ParentDay(Citation citation, LocalDate parent, Relation relation, LocalDate day) {

    /** How the two days compare. */
    public enum Relation {
        NOT_LATER,
        LATER,
        /** Later than the day of the check, and the plan's own day is lost. */
        OPEN,
        /** Later than a letter that seems to order to carry it out. */
        LATER_THAN_LETTER
    }

    /** Between a letter and a document that it orders to carry out: «… về việc triển khai, thực hiện …». */
    private static final Pattern CARRIES_OUT =
            Pattern.compile(" về (?:việc )?(?:tổ chức |triển khai,? ?(?:và )?)*(?:thực hiện|triển khai) ?$");
    /** Between that document and one that may still be a part of the same order: «… và …». */
    private static final Pattern JOINED = Pattern.compile("^[^.;“”\"]{0,80}(?<!\\p{L})và ?$");

    static List<ParentDay> of(Plan plan, Chain chain, PlanDay day) {
        List<ParentDay> days = new ArrayList<>();
        for (Citation citation : plan.bases()) {
            LocalDate parent = dayOf(citation, chain);
            if (parent != null) {
                days.add(compared(citation, parent, day));
            }
        }
        days.addAll(laterThanLetter(plan));
        return days;
    }

    /** What the library knows is more certain than what the citation says. */
    private static @Nullable LocalDate dayOf(Citation citation, Chain chain) {
        return chain.of(citation)
                .map(bound -> bound.directive().identity().issuedOn())
                .orElse(citation.issuedOn());
    }

    private static ParentDay compared(Citation citation, LocalDate parent, PlanDay day) {
        boolean later = parent.isAfter(day.day());
        Relation relation = !later ? Relation.NOT_LATER : day.certain() ? Relation.LATER : Relation.OPEN;
        return new ParentDay(citation, parent, relation, day.day());
    }

    private static List<ParentDay> laterThanLetter(Plan plan) {
        List<ParentDay> later = new ArrayList<>();
        for (Paragraph paragraph : plan.paragraphs()) {
            if (paragraph.part() == Paragraph.Part.OPENING) {
                later.addAll(laterThanLetter(paragraph.text(), plan.bases()));
            }
        }
        return later;
    }

    private static List<ParentDay> laterThanLetter(String text, List<Citation> bases) {
        List<ParentDay> later = new ArrayList<>();
        Citation previous = null;
        Citation letter = null;
        int end = 0;
        for (Citation citation : bases) {
            int start = text.indexOf(citation.quote(), end);
            if (start < 0) {
                continue;
            }
            letter = letter(previous, letter, " " + Fold.fold(text.substring(end, start)));
            if (letter != null) {
                compared(letter, citation).ifPresent(later::add);
            }
            previous = citation;
            end = start + citation.quote().length();
        }
        return later;
    }

    /** Whose order the next citation is part of; null where it stands for itself. */
    private static @Nullable Citation letter(@Nullable Citation previous, @Nullable Citation letter, String between) {
        if (previous != null && CARRIES_OUT.matcher(between).find()) {
            return letter == null ? previous : letter;
        }
        return letter != null && JOINED.matcher(between).find() ? letter : null;
    }

    private static Optional<ParentDay> compared(Citation letter, Citation citation) {
        LocalDate ordered = letter.issuedOn();
        LocalDate day = citation.issuedOn();
        return ordered != null && day != null && day.isAfter(ordered)
                ? Optional.of(new ParentDay(citation, day, Relation.LATER_THAN_LETTER, ordered))
                : Optional.empty();
    }
}
