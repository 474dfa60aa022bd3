/** Báo cáo rà soát in the formats that other programs read: JSON, SARIF, JUnit and Markdown. */
@NullMarked
package vn.rasoat.adapters.json.report;

import org.jspecify.annotations.NullMarked;
