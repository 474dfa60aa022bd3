package vn.rasoat.domain.deadline;

/**
 * Bản nháp: a time as the grammar reads it, before its surroundings have had their say.
 *
 * @param listed whether it continues a list, and so is a time if the head of the list is one
 */
record Draft(int start, int end, When when, boolean listed) {
    Draft(int start, int end, When when) {
        this(start, end, when, false);
    }

    Draft meaning(When other) {
        return new Draft(start, end, other, listed);
    }

    /** The time inside the limit, if there is one. */
    When core() {
        if (when instanceof When.Before before) {
            return before.limit();
        }
        return when instanceof When.NoLaterThan until ? until.limit() : when;
    }

    boolean isLimit() {
        return when instanceof When.Before || when instanceof When.NoLaterThan;
    }
}
