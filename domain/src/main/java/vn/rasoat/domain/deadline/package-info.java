/** Thời hạn: when something is due, as it is written in official documents and as days that can be compared. */
@NullMarked
package vn.rasoat.domain.deadline;

import org.jspecify.annotations.NullMarked;
