/** The drawing of the modules, held by tests. */
@NullMarked
package vn.rasoat.architecture;

import org.jspecify.annotations.NullMarked;
