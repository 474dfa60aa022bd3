package vn.rasoat.rules.hierarchy;

import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.obligation.Obligation.ReportDuty;
import vn.rasoat.rules.drl.Place;

/**
 * Báo cáo cấp trên giao mà kế hoạch không có.
 *
 * @param certain whether it is certain that the plan lacks it
 * @param whole true where the plan has no such report at all, false where it leaves out one of its times
 * @param times those that the superior sets and the plan lacks, for messages; empty where the superior sets none
 */
public record MissingReport(Duty<ReportDuty> duty, Answer certain, boolean whole, String times, Place place) {}
