/** Báo cáo rà soát: what the rules answered, where and why. */
@NullMarked
package vn.rasoat.domain.report;

import org.jspecify.annotations.NullMarked;
