package vn.rasoat.domain.deadline;

/** Giới hạn: how a time limits what is due: then, before it (exclusive), or until it (inclusive). */
public enum Bound {
    ON,
    BEFORE,
    NO_LATER_THAN;

    When on(When when) {
        return switch (this) {
            case ON -> when;
            case BEFORE -> new When.Before(when);
            case NO_LATER_THAN -> new When.NoLaterThan(when);
        };
    }
}
