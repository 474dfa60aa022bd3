package vn.rasoat.rules.hierarchy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.DayInterval;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.obligation.Obligation;

/** Thời điểm của các hạn: what they tell, and in which order they come. */
final class Times {

    /** By their last day; times that are no days come last. */
    static final Comparator<When> BY_LAST_DAY =
            Comparator.comparing(when -> lastDay(when).orElse(LocalDate.MAX));

    private static final int SAMPLE_YEAR = 2025;

    private Times() {}

    /** The last day on which something is still in time; empty where the text alone does not say it. */
    static Optional<LocalDate> lastDay(When when) {
        return when.resolve().asDays().map(DayInterval::latest);
    }

    /** Whether it says when: a day, a period, a day of every period, or an event. */
    static boolean tells(When when) {
        return !(when instanceof When.Delegated) && !isPeriodAlone(when);
    }

    /** «Hằng năm», «hằng quý» without a day. */
    static boolean isPeriodAlone(When when) {
        return when instanceof When.Recurrent recurrent && recurrent.dues().isEmpty();
    }

    /** Whether it gives a day, be it one of every period. */
    static boolean givesDays(When when) {
        return lastDay(when).isPresent()
                || when instanceof When.Recurrent recurrent && !recurrent.dues().isEmpty();
    }

    private static Stream<When> each(When when) {
        return when instanceof When.Recurrent recurrent
                ? recurrent.dues().stream()
                        .map(due -> new When.Recurrent(
                                recurrent.period(), recurrent.step(), recurrent.times(), List.of(due)))
                : Stream.of(when);
    }

    static boolean anyTells(List<Deadline> deadlines) {
        return deadlines.stream().anyMatch(deadline -> tells(deadline.when()));
    }

    /** Whether it comes back more often than the other, and so serves each of its times. */
    static boolean isOftener(When when, When other) {
        return when instanceof When.Recurrent recurrent
                && other instanceof When.Recurrent slower
                && recurrent.period().compareTo(slower.period()) < 0;
    }

    /**
     * Whether a time does not come before another: both are days, or both come back in the same period; anything else
     * is not compared.
     */
    static boolean isNotBefore(When own, When other) {
        if (own instanceof When.Recurrent first && other instanceof When.Recurrent second) {
            return first.period() == second.period()
                    && first.step() == second.step()
                    && isNotBeforeInAYear(first, second);
        }
        return isNotBefore(lastDay(own).orElse(null), lastDay(other).orElse(null));
    }

    private static boolean isNotBeforeInAYear(When.Recurrent own, When.Recurrent other) {
        List<DayInterval> first = own.occurrences(SAMPLE_YEAR);
        List<DayInterval> second = other.occurrences(SAMPLE_YEAR);
        return first.size() == second.size()
                && IntStream.range(0, first.size())
                        .anyMatch(i ->
                                isNotBefore(first.get(i).latest(), second.get(i).latest()));
    }

    private static boolean isNotBefore(@Nullable LocalDate own, @Nullable LocalDate other) {
        return own != null && other != null && !own.isBefore(other);
    }

    /** The dues that give days, the earliest first; one that names several days of a period counts for each. */
    static List<Obligation.Due> dated(List<Obligation.Due> dues) {
        return dues.stream()
                .filter(due -> givesDays(due.when()))
                .flatMap(due -> each(due.when()).map(when -> new Obligation.Due(due.written(), when)))
                .sorted(Comparator.comparing(Obligation.Due::when, BY_LAST_DAY))
                .toList();
    }
}
