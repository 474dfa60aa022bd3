package vn.rasoat.domain.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Yêu cầu báo cáo: a sentence that orders somebody to report.
 *
 * @param from who reports, null where the sentence and its heading do not say
 * @param to who gets the report, several parted by {@code ;}, null where the sentence does not say
 * @param via the aggregator it goes through, null where it goes straight
 * @param deadlines its times, in reading order; empty where the sentence gives none
 * @param quote the sentence, shortened around the order
 */
public record ReportOrder(
        @Nullable String from,
        @Nullable String to,
        @Nullable String via,
        List<Deadline> deadlines,
        String quote,
        Location location)
        implements PlanElement {

    public ReportOrder {
        deadlines = List.copyOf(deadlines);
    }
}
