package vn.rasoat.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Năm thừa hưởng: gives a time without a year that of the list it stands in, of the nearest that follows, or of the one
 * before (a month that would then run backwards is of the next year), and failing both the default year.
 */
final class Years {
    private static final int LONGEST_LINK = 40;

    private final FoldedText text;
    private final @Nullable Integer defaultYear;

    Years(FoldedText text, @Nullable Integer defaultYear) {
        this.text = text;
        this.defaultYear = defaultYear;
    }

    /** The last year that these words write out. */
    static @Nullable Integer of(When when) {
        if (when instanceof When.Before before) {
            return of(before.limit());
        }
        if (when instanceof When.NoLaterThan until) {
            return of(until.limit());
        }
        if (when instanceof When.Interval interval) {
            Integer last = interval.to() == null ? null : of(interval.to());
            return last != null || interval.from() == null ? last : of(interval.from());
        }
        if (when instanceof When.Holiday holiday) {
            return holiday.year();
        }
        return when instanceof When.Recurrent ? null : lastYear(when);
    }

    private static @Nullable Integer lastYear(When when) {
        Optional<DayInterval> days = when.resolve().asDays();
        LocalDate latest = days.isEmpty() ? null : days.get().latest();
        return latest == null ? null : latest.getYear();
    }

    List<TimeExpression> inherited(List<Draft> drafts) {
        boolean[] linked = linksToNext(drafts);
        Integer[] following = new Integer[drafts.size()];
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Integer own = of(drafts.get(i).when());
            following[i] = own != null || !linked[i] ? own : following[i + 1];
        }
        List<TimeExpression> found = new ArrayList<>(drafts.size());
        @Nullable When previous = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean continues = i > 0 && linked[i - 1];
            When when = dated(draft.when(), following[i], continues ? previous : null);
            found.add(new TimeExpression(
                    draft.start(),
                    draft.end(),
                    text.original().substring(draft.start(), draft.end()),
                    when,
                    !when.equals(draft.when())));
            previous = when;
        }
        return found;
    }

    private When dated(When when, @Nullable Integer following, @Nullable When previous) {
        if (following != null) {
            return when.inYear(following);
        }
        Integer before = previous == null ? null : of(previous);
        if (before != null && previous != null) {
            When same = when.inYear(before);
            return previous.mayBeAfter(same) && !same.mayBeAfter(previous) ? when.inYear(before + 1) : same;
        }
        return defaultYear == null ? when : when.inYear(defaultYear);
    }

    private boolean[] linksToNext(List<Draft> drafts) {
        boolean[] linked = new boolean[drafts.size()];
        for (int i = 0; i + 1 < drafts.size(); i++) {
            linked[i] = isList(drafts.get(i).end(), drafts.get(i + 1).start());
        }
        return linked;
    }

    /** Whether only the marks and small words of a list stand between. */
    private boolean isList(int from, int to) {
        if (to - from > LONGEST_LINK) {
            return false;
        }
        for (int at = from; at < to; ) {
            int end = text.wordEnd(at);
            if (end > at) {
                if (!LINKS.contains(text.folded().substring(at, end))) {
                    return false;
                }
                at = end;
            } else if (".():".indexOf(text.at(at)) >= 0) {
                return false;
            } else {
                at++;
            }
        }
        return true;
    }

    private static final List<String> LINKS = List.of("và", "hoặc", "vào", "trong", "đến", "các");
}
