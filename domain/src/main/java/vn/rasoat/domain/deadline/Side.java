package vn.rasoat.domain.deadline;

import java.time.LocalDate;

/** Trước, trong, sau: on which side of an event a time lies. */
public enum Side {
    BEFORE,
    AT,
    AFTER;

    DayInterval from(LocalDate eventDay) {
        return switch (this) {
            case BEFORE -> new DayInterval(null, eventDay.minusDays(1));
            case AT -> DayInterval.of(eventDay);
            case AFTER -> new DayInterval(eventDay, null);
        };
    }
}
