package vn.rasoat.rules.hierarchy;

import java.util.List;
import vn.rasoat.domain.obligation.Obligation.ReportDuty;

/** Báo cáo mà cấp trên giao cho cơ quan ban hành kế hoạch, hoặc có thể giao. */
public record ReportDemand(Duty<ReportDuty> duty) {

    static List<ReportDemand> of(Duties duties) {
        return duties.ofPlan(ReportDuty.class).stream().map(ReportDemand::new).toList();
    }
}
