package vn.rasoat.domain.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.Resolution.Reason;

/**
 * Thời điểm: when something is due, as a closed set of kinds. Days and times are those of Việt Nam (UTC+7). A value
 * says what the text says: a time without a year is {@link Undated} until {@link #inYear} gives it one, and a date that
 * no calendar has is an {@link ImpossibleDay}.
 */
public sealed interface When {

    /** A word for this kind that other programs may rely on: lower case, such as {@code no-later-than}. */
    String kind();

    /** The days meant, both ends inclusive, or why the text alone does not say them. */
    Resolution resolve();

    /** This time with {@code year} wherever it lacks one; otherwise the same. */
    default When inYear(int year) {
        return this;
    }

    /**
     * Chắc chắn muộn hơn: whether this is later than {@code other} allows, however both are read. A limit ("trước",
     * "chậm nhất") counts as its last moment; a span of days counts as any of them.
     */
    default boolean isCertainlyAfter(When other) {
        return Comparison.of(this, other).isCertain();
    }

    /**
     * Có thể muộn hơn: whether this is later than {@code other} allows in some reading. True also where the days of one
     * of them are unknown: what is not known is not ruled out.
     */
    default boolean mayBeAfter(When other) {
        return Comparison.of(this, other).isPossible();
    }

    /** Ngày. */
    record ExactDay(LocalDate day) implements When {
        public ExactDay {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public String kind() {
            return "exact-day";
        }

        @Override
        public Resolution resolve() {
            return new Resolution.Days(DayInterval.of(day));
        }
    }

    /** Giờ của ngày. */
    record Instant(LocalDateTime at) implements When {
        public Instant {
            Objects.requireNonNull(at, "at");
        }

        @Override
        public String kind() {
            return "instant";
        }

        @Override
        public Resolution resolve() {
            return new Resolution.Days(DayInterval.of(at.toLocalDate()));
        }
    }

    /** Trước: any time up to {@code limit}, which itself is too late. Before the end of a period is within the period. */
    record Before(When limit) implements When {
        public Before {
            Objects.requireNonNull(limit, "limit");
        }

        @Override
        public String kind() {
            return "before";
        }

        @Override
        public Resolution resolve() {
            if (limit instanceof Instant instant) {
                LocalDate last = instant.at().minusNanos(1).toLocalDate();
                return new Resolution.Days(new DayInterval(null, last));
            }
            return limit.resolve().mapped(days -> new DayInterval(null, lastDay(days)));
        }

        private @Nullable LocalDate lastDay(DayInterval days) {
            boolean endOfPeriod = limit instanceof PartOfPeriod part && part.part() == Part.END;
            LocalDate first = days.earliest();
            return endOfPeriod || first == null ? days.latest() : first.minusDays(1);
        }

        @Override
        public When inYear(int year) {
            return new Before(limit.inYear(year));
        }
    }

    /** Chậm nhất, đến hết, không quá: any time up to the end of {@code limit}. */
    record NoLaterThan(When limit) implements When {
        public NoLaterThan {
            Objects.requireNonNull(limit, "limit");
        }

        @Override
        public String kind() {
            return "no-later-than";
        }

        @Override
        public Resolution resolve() {
            return limit.resolve().mapped(days -> new DayInterval(null, days.latest()));
        }

        @Override
        public When inYear(int year) {
            return new NoLaterThan(limit.inYear(year));
        }
    }

    /** Tháng. */
    record Month(YearMonth month) implements When {
        public Month {
            Objects.requireNonNull(month, "month");
        }

        @Override
        public String kind() {
            return "month";
        }

        @Override
        public Resolution resolve() {
            return new Resolution.Days(DayInterval.of(month, month));
        }
    }

    /** Đầu, giữa, cuối kỳ: {@code period} is a month, a quarter, a half year, nine months or a year. */
    record PartOfPeriod(Part part, When period) implements When {
        public PartOfPeriod {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(period, "period");
        }

        @Override
        public String kind() {
            return "part-of-period";
        }

        @Override
        public Resolution resolve() {
            return period.resolve().mapped(this::ofWhole);
        }

        private DayInterval ofWhole(DayInterval days) {
            LocalDate first = days.earliest();
            LocalDate last = days.latest();
            return first == null || last == null ? days : part.of(first, last);
        }

        @Override
        public When inYear(int year) {
            return new PartOfPeriod(part, period.inYear(year));
        }
    }

    /** Quý. */
    record Quarter(int year, int quarter) implements When {
        public Quarter {
            if (quarter < 1 || quarter > 4) {
                throw new IllegalArgumentException("not a quarter from 1 to 4: " + quarter);
            }
        }

        @Override
        public String kind() {
            return "quarter";
        }

        @Override
        public Resolution resolve() {
            YearMonth first = YearMonth.of(year, 3 * quarter - 2);
            return new Resolution.Days(DayInterval.of(first, first.plusMonths(2)));
        }
    }

    /** 6 tháng đầu năm (1), 6 tháng cuối năm (2). */
    record HalfYear(int year, int half) implements When {
        public HalfYear {
            if (half < 1 || half > 2) {
                throw new IllegalArgumentException("not a half of a year, 1 or 2: " + half);
            }
        }

        @Override
        public String kind() {
            return "half-year";
        }

        @Override
        public Resolution resolve() {
            YearMonth first = YearMonth.of(year, 6 * half - 5);
            return new Resolution.Days(DayInterval.of(first, first.plusMonths(5)));
        }
    }

    /** 9 tháng đầu năm. */
    record NineMonths(int year) implements When {
        @Override
        public String kind() {
            return "nine-months";
        }

        @Override
        public Resolution resolve() {
            return new Resolution.Days(DayInterval.of(YearMonth.of(year, 1), YearMonth.of(year, 9)));
        }
    }

    /** Năm. */
    record Year(int year) implements When {
        @Override
        public String kind() {
            return "year";
        }

        @Override
        public Resolution resolve() {
            return new Resolution.Days(DayInterval.of(YearMonth.of(year, 1), YearMonth.of(year, 12)));
        }
    }

    /**
     * Định kỳ: comes back in every period, or in every {@code step}th.
     *
     * @param step 1, or 2 for "hai năm một lần"
     * @param times how often in one period, 1 unless the text says more
     * @param dues when in the period, in order; empty when the text names the period alone
     */
    record Recurrent(Period period, int step, int times, List<Due> dues) implements When {
        public Recurrent {
            Objects.requireNonNull(period, "period");
            dues = List.copyOf(dues);
        }

        static Recurrent every(Period period, Due... dues) {
            return new Recurrent(period, 1, 1, List.of(dues));
        }

        /** Mốc của mỗi kỳ: {@code anchor} must be a time of the recurrence's period. */
        public record Due(Bound bound, Anchor anchor) {
            /** When this is in the period that begins on {@code start}; a day that a month lacks is its last. */
            When in(LocalDate start) {
                When when = anchor.in(start);
                return bound.on(when instanceof ImpossibleDay day ? day.clamped(start.getYear()) : when);
            }
        }

        @Override
        public String kind() {
            return "recurrent";
        }

        @Override
        public Resolution resolve() {
            return Resolution.unresolved(dues.isEmpty() ? Reason.RECURRENT_WITHOUT_ANCHOR : Reason.RECURRENT);
        }

        /** When this is due in the period that holds {@code day}; empty when only the period is known. */
        public List<When> in(LocalDate day) {
            LocalDate start = period.startOf(day);
            return step == 1 ? dues.stream().map(due -> due.in(start)).toList() : List.of();
        }

        /**
         * The days of every time this is due in the periods that begin in {@code year}, in order. One that has a limit
         * only ("trước ngày 18 hằng tháng") begins with its period. Empty when only the period is known.
         */
        public List<DayInterval> occurrences(int year) {
            return period.startsIn(year).stream()
                    .flatMap(start -> in(start).stream())
                    .flatMap(when -> when.resolve().asDays().stream())
                    .map(this::fromStartOfPeriod)
                    .toList();
        }

        /** The same for the years from {@code first} to {@code last}. */
        public List<DayInterval> occurrences(int first, int last) {
            return Stream.iterate(first, year -> year <= last, year -> year + 1)
                    .flatMap(year -> occurrences(year).stream())
                    .toList();
        }

        private DayInterval fromStartOfPeriod(DayInterval days) {
            LocalDate latest = days.latest();
            return days.earliest() != null || latest == null ? days : new DayInterval(period.startOf(latest), latest);
        }
    }

    /**
     * So với một sự kiện: counted from an event whose day the text does not give.
     *
     * @param event the event as written, empty when the sentence leaves it to be understood
     * @param distance how far from it; null when the text says only before, at or after
     */
    record RelativeToEvent(
            String event, Side side, @Nullable Distance distance) implements When {
        public RelativeToEvent {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(side, "side");
        }

        @Override
        public String kind() {
            return "relative";
        }

        @Override
        public Resolution resolve() {
            return Resolution.unresolved(Reason.RELATIVE_TO_EVENT);
        }

        /** The days meant once the event is known to be on {@code eventDay}; working days are those that pass the test. */
        public DayInterval resolve(LocalDate eventDay, Predicate<LocalDate> isWorkingDay) {
            return distance == null ? side.from(eventDay) : distance.days(side, eventDay, isWorkingDay);
        }
    }

    /**
     * Từ … đến …: from the beginning of one time to the end of another.
     *
     * @param from null for "từ nay"
     * @param to null for "và các năm tiếp theo"
     */
    record Interval(@Nullable When from, @Nullable When to) implements When {
        @Override
        public String kind() {
            return "interval";
        }

        @Override
        public Resolution resolve() {
            Resolution first = from == null ? OPEN : from.resolve();
            Resolution last = to == null ? OPEN : to.resolve();
            Optional<DayInterval> begin = first.asDays();
            Optional<DayInterval> end = last.asDays();
            if (begin.isEmpty()) {
                return first;
            }
            return end.isEmpty()
                    ? last
                    : between(begin.get().earliest(), end.get().latest());
        }

        private static Resolution between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
            return earliest != null && latest != null && latest.isBefore(earliest)
                    ? Resolution.unresolved(Reason.ENDS_BEFORE_IT_BEGINS)
                    : new Resolution.Days(new DayInterval(earliest, latest));
        }

        @Override
        public When inYear(int year) {
            return new Interval(from == null ? null : from.inYear(year), to == null ? null : to.inYear(year));
        }

        private static final Resolution OPEN = new Resolution.Days(new DayInterval(null, null));
    }

    /** Ngày lễ, kỷ niệm: a peak of activity, not a limit; {@code year} is null when the text gives none. */
    record Holiday(MonthDay day, @Nullable Integer year) implements When {
        public Holiday {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public String kind() {
            return "holiday";
        }

        @Override
        public Resolution resolve() {
            return year == null
                    ? Resolution.unresolved(Reason.NO_YEAR)
                    : new Resolution.Days(DayInterval.of(day.atYear(year)));
        }

        @Override
        public When inYear(int given) {
            return year == null ? new Holiday(day, given) : this;
        }
    }

    /** Theo quy định: left to another text or to circumstances, in these words. */
    record Delegated(String text) implements When {
        public Delegated {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String kind() {
            return "delegated";
        }

        @Override
        public Resolution resolve() {
            return Resolution.unresolved(Reason.DELEGATED);
        }
    }

    /** Thiếu năm: a time whose year, month or day neither the text nor its surroundings give. */
    record Undated(Anchor anchor) implements When {
        public Undated {
            Objects.requireNonNull(anchor, "anchor");
        }

        @Override
        public String kind() {
            return "undated";
        }

        @Override
        public Resolution resolve() {
            return Resolution.unresolved(
                    switch (anchor.period()) {
                        case YEAR, QUARTER, HALF_YEAR -> Reason.NO_YEAR;
                        case MONTH, WEEK -> Reason.NO_MONTH;
                        case DAY -> Reason.NO_DAY;
                    });
        }

        @Override
        public When inYear(int year) {
            return anchor.period() == Period.YEAR ? anchor.in(LocalDate.of(year, 1, 1)) : this;
        }
    }

    /** Ngày không có thật: 30/02/2026; {@code year} is null when the text gives none. */
    record ImpossibleDay(int day, int month, @Nullable Integer year) implements When {
        @Override
        public String kind() {
            return "impossible-day";
        }

        @Override
        public Resolution resolve() {
            return Resolution.unresolved(Reason.IMPOSSIBLE_DAY);
        }

        ExactDay clamped(int otherwise) {
            return new ExactDay(
                    YearMonth.of(year == null ? otherwise : year, month).atEndOfMonth());
        }
    }
}
