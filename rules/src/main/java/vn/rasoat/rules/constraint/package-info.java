/** Phần bắt buộc: the constraints on the records, asked as one more pack of rules. */
@NullMarked
package vn.rasoat.rules.constraint;

import org.jspecify.annotations.NullMarked;
