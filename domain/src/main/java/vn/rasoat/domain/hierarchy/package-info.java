/** Hệ thống chính trị: systems, levels and bodies, who stands above whom, and what became of those that ended. */
@NullMarked
package vn.rasoat.domain.hierarchy;

import org.jspecify.annotations.NullMarked;
