package vn.rasoat.domain.deadline;

import java.util.Optional;
import java.util.function.Function;

/** Kết quả quy đổi: the days that a time means, or why the text alone does not say them. */
public sealed interface Resolution {

    record Days(DayInterval days) implements Resolution {}

    record Unresolved(Reason reason) implements Resolution {}

    /** Lý do: why no days follow from the text. */
    enum Reason {
        /** A period without a day in it: "hằng tháng". */
        RECURRENT_WITHOUT_ANCHOR,
        /** A day of every period: which one is meant depends on the year asked for. */
        RECURRENT,
        /** The day of an event, which the text does not give. */
        RELATIVE_TO_EVENT,
        /** Left to another text, or to circumstances: "theo quy định". */
        DELEGATED,
        NO_YEAR,
        /** A day of some month: "trước ngày 20". */
        NO_MONTH,
        /** A time of some day: "trước 17 giờ". */
        NO_DAY,
        /** A date that no calendar has: 30/02/2026. */
        IMPOSSIBLE_DAY,
        /** An interval whose end comes before its beginning. */
        ENDS_BEFORE_IT_BEGINS
    }

    static Resolution unresolved(Reason reason) {
        return new Unresolved(reason);
    }

    default Optional<DayInterval> asDays() {
        return this instanceof Days found ? Optional.of(found.days()) : Optional.empty();
    }

    default Resolution mapped(Function<DayInterval, DayInterval> change) {
        return this instanceof Days found ? new Days(change.apply(found.days())) : this;
    }
}
