/** Bộ thử quy tắc: every rule with its cases, for packs of this project and of others. */
@NullMarked
package vn.rasoat.rules.testkit;

import org.jspecify.annotations.NullMarked;
