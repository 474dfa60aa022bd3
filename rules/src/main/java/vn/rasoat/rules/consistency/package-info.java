/** Nhất quán: whether a document agrees with itself. */
@NullMarked
package vn.rasoat.rules.consistency;

import org.jspecify.annotations.NullMarked;
