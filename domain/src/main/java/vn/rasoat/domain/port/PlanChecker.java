package vn.rasoat.domain.port;

import vn.rasoat.domain.report.Report;

/** Rà soát: answers every rule in force for one plan. */
public interface PlanChecker {
    Report check(CheckRequest request);
}
