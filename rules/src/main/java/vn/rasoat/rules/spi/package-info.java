/** Bộ quy tắc: all that the author of a pack must read. */
@NullMarked
package vn.rasoat.rules.spi;

import org.jspecify.annotations.NullMarked;
