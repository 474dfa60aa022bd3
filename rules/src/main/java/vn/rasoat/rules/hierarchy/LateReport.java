package vn.rasoat.rules.hierarchy;

import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.obligation.Obligation.ReportDuty;

/**
 * Hạn báo cáo của kế hoạch muộn hơn hạn cấp trên giao.
 *
 * @param late whether it is later for certain, or may be
 */
public record LateReport(Duty<ReportDuty> duty, Answer late, Deadline deadline, Obligation.Due due) {}
