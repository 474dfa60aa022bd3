package vn.rasoat.domain.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.When.Recurrent;
import vn.rasoat.domain.deadline.When.RelativeToEvent;

/**
 * So sánh: whether one time is later than another allows.
 *
 * <p>A time that comes back is compared within one period with one that comes back in the same period: every limit of
 * the other must be met by a time since the limit before it. With a single day it is compared in the period that holds
 * that day. Periods of different length say nothing certain of each other.
 */
enum Comparison {
    CERTAINLY_AFTER,
    PERHAPS_AFTER,
    NOT_AFTER;

    boolean isCertain() {
        return this == CERTAINLY_AFTER;
    }

    boolean isPossible() {
        return this != NOT_AFTER;
    }

    static Comparison of(When a, When b) {
        if (a instanceof Recurrent first && b instanceof Recurrent second) {
            return ofRecurrent(first, second);
        }
        if (a instanceof Recurrent first) {
            Span limit = limit(b);
            return limit == null || limit.isOpen()
                    ? PERHAPS_AFTER
                    : met(limits(first, limit.lastDay()), List.of(limit));
        }
        if (b instanceof Recurrent second) {
            Span limit = limit(a);
            return limit == null || limit.isOpen() ? PERHAPS_AFTER : later(limit, limits(second, limit.lastDay()));
        }
        if (a instanceof RelativeToEvent first && b instanceof RelativeToEvent second) {
            return ofRelative(first, second);
        }
        return ofLimits(limit(a), limit(b));
    }

    private static Comparison ofLimits(@Nullable Span a, @Nullable Span b) {
        if (a == null || b == null) {
            return PERHAPS_AFTER;
        }
        if (a.first().isAfter(b.last())) {
            return CERTAINLY_AFTER;
        }
        return a.last().isAfter(b.last()) ? PERHAPS_AFTER : NOT_AFTER;
    }

    /** A leap year and the year after it show every length that a month or a period can have. */
    private static Comparison ofRecurrent(Recurrent a, Recurrent b) {
        if (a.period() != b.period()
                || a.step() != b.step()
                || a.dues().isEmpty()
                || b.dues().isEmpty()) {
            return a.equals(b) && !a.dues().isEmpty() ? NOT_AFTER : PERHAPS_AFTER;
        }
        Comparison worst = NOT_AFTER;
        for (int year = 2024; year <= 2025; year++) {
            for (LocalDate start : a.period().startsIn(year)) {
                Comparison here = met(limits(a, start), limits(b, start));
                worst = here.compareTo(worst) < 0 ? here : worst;
            }
        }
        return worst;
    }

    /** Whether some limit of {@code wanted} passes before a time of {@code own} has come since the one before it. */
    private static Comparison met(List<Span> own, List<Span> wanted) {
        Comparison worst = NOT_AFTER;
        LocalDateTime since = LocalDateTime.MIN;
        for (Span limit : wanted) {
            Comparison best = own.isEmpty() ? PERHAPS_AFTER : CERTAINLY_AFTER;
            for (Span time : own) {
                Comparison here = time.last().isAfter(since) ? ofLimits(time, limit) : CERTAINLY_AFTER;
                best = here.compareTo(best) > 0 ? here : best;
            }
            worst = best.compareTo(worst) < 0 ? best : worst;
            since = limit.last();
        }
        return wanted.isEmpty() ? PERHAPS_AFTER : worst;
    }

    /** A single time is in time when it meets any of the limits of its period. */
    private static Comparison later(Span time, List<Span> limits) {
        Comparison best = limits.isEmpty() ? PERHAPS_AFTER : CERTAINLY_AFTER;
        for (Span limit : limits) {
            Comparison here = ofLimits(time, limit);
            best = here.compareTo(best) > 0 ? here : best;
        }
        return best;
    }

    private static Comparison ofRelative(RelativeToEvent a, RelativeToEvent b) {
        if (a.event().isBlank() || !folded(a.event()).equals(folded(b.event()))) {
            return PERHAPS_AFTER;
        }
        Distance first = a.distance();
        Distance second = b.distance();
        if (first == null || second == null || first.unit() != second.unit()) {
            return a.equals(b) ? NOT_AFTER : PERHAPS_AFTER;
        }
        if (isOpen(a.side(), first) || isOpen(b.side(), second)) {
            return PERHAPS_AFTER;
        }
        return signed(a.side(), first) > signed(b.side(), second) ? CERTAINLY_AFTER : NOT_AFTER;
    }

    private static boolean isOpen(Side side, Distance distance) {
        return distance.extent() == (side == Side.BEFORE ? Distance.Extent.AT_MOST : Distance.Extent.AT_LEAST);
    }

    private static int signed(Side side, Distance distance) {
        return side == Side.BEFORE ? -distance.amount() : distance.amount();
    }

    private static String folded(String event) {
        return event.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<Span> limits(Recurrent recurrent, LocalDate day) {
        List<Span> limits = new ArrayList<>();
        for (When when : recurrent.in(day)) {
            Span limit = limit(when);
            if (limit != null) {
                limits.add(limit);
            }
        }
        return limits;
    }

    /** The moments at which the time for this runs out; null when they are not known. */
    private static @Nullable Span limit(When when) {
        if (when instanceof When.Instant instant) {
            return new Span(instant.at(), instant.at());
        }
        if (when instanceof When.Before before && before.limit() instanceof When.Instant instant) {
            LocalDateTime last = instant.at().minusNanos(1);
            return new Span(last, last);
        }
        if (when instanceof When.NoLaterThan until && until.limit() instanceof When.Instant instant) {
            return new Span(instant.at(), instant.at());
        }
        Span days = when.resolve().asDays().map(Comparison::span).orElse(null);
        boolean isLimit = when instanceof When.Before || when instanceof When.NoLaterThan;
        return days != null && isLimit ? new Span(days.last(), days.last()) : days;
    }

    private static Span span(DayInterval days) {
        LocalDate earliest = days.earliest();
        LocalDate latest = days.latest();
        return new Span(
                earliest == null ? LocalDateTime.MIN : earliest.atStartOfDay(),
                latest == null ? LocalDateTime.MAX : latest.atTime(LocalTime.MAX));
    }

    private record Span(LocalDateTime first, LocalDateTime last) {
        boolean isOpen() {
            return last.equals(LocalDateTime.MAX);
        }

        LocalDate lastDay() {
            return last.toLocalDate();
        }
    }
}
