/** Các bộ quy tắc có sẵn: one small class for each. */
@NullMarked
package vn.rasoat.rules.pack;

import org.jspecify.annotations.NullMarked;
