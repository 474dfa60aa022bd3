package vn.rasoat.domain.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;

/** Khoảng cách: how far a time lies from an event: "05 ngày làm việc", "ít nhất 07 ngày". */
public record Distance(int amount, Unit unit, Extent extent) {
    public Distance {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(extent, "extent");
    }

    /** Đơn vị. Hours round up to whole days. */
    public enum Unit {
        HOUR,
        DAY,
        WORKING_DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** Đúng, tối đa, tối thiểu. */
    public enum Extent {
        EXACTLY,
        AT_MOST,
        AT_LEAST
    }

    DayInterval days(Side side, LocalDate eventDay, Predicate<LocalDate> isWorkingDay) {
        LocalDate far = moved(eventDay, side == Side.BEFORE ? -1 : 1, isWorkingDay);
        return switch (extent) {
            case EXACTLY -> DayInterval.of(far);
            case AT_MOST -> side == Side.BEFORE ? new DayInterval(far, eventDay) : new DayInterval(eventDay, far);
            case AT_LEAST -> side == Side.BEFORE ? new DayInterval(null, far) : new DayInterval(far, null);
        };
    }

    private LocalDate moved(LocalDate day, int direction, Predicate<LocalDate> isWorkingDay) {
        return switch (unit) {
            case HOUR -> day.plusDays(direction * ((amount + 23L) / 24));
            case DAY -> day.plusDays((long) direction * amount);
            case WORKING_DAY -> movedOverWorkingDays(day, direction, isWorkingDay);
            case WEEK -> day.plusWeeks((long) direction * amount);
            case MONTH -> day.plusMonths((long) direction * amount);
            case YEAR -> day.plusYears((long) direction * amount);
        };
    }

    /** At most a year is searched for each day wanted, so that a calendar without working days ends too. */
    private LocalDate movedOverWorkingDays(LocalDate day, int direction, Predicate<LocalDate> isWorkingDay) {
        LocalDate moved = day;
        for (int left = amount, tries = 366 * amount; left > 0 && tries > 0; tries--) {
            moved = moved.plusDays(direction);
            left -= isWorkingDay.test(moved) ? 1 : 0;
        }
        return moved;
    }
}
