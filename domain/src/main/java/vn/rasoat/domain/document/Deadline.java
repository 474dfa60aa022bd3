package vn.rasoat.domain.document;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.When;

/**
 * Thời hạn: a time that the document sets.
 *
 * @param text the time as written
 * @param from who must act, null where the sentence does not say
 * @param to who must get it, several parted by {@code ;}, null where the sentence does not say
 * @param via through whom, null where it goes straight
 * @param context the sentence or line it stands in, with the headings above it: what a rule looks into for the
 *     matter
 */
public record Deadline(
        @NotBlank String text,
        Purpose purpose,
        @Nullable String from,
        @Nullable String to,
        @Nullable String via,
        When when,
        String context,
        Location location)
        implements PlanElement {

    /** Việc phải làm: what the time is for. */
    public enum Purpose {
        /** Báo cáo định kỳ, đột xuất hoặc không nói rõ loại. */
        REPORT,
        /** Sơ kết. */
        INTERIM_REVIEW,
        /** Tổng kết. */
        FINAL_REVIEW,
        /** Hoàn thành. */
        COMPLETION,
        /** Ban hành, xây dựng kế hoạch của đơn vị mình. */
        OWN_PLAN,
        /** Any other thing done at that time. */
        ACTIVITY
    }
}
