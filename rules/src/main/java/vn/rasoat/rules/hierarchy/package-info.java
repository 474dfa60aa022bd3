/** Đối chiếu với cấp trên: which directives bind a plan, and what each demands of it. */
@NullMarked
package vn.rasoat.rules.hierarchy;

import org.jspecify.annotations.NullMarked;
