/** What an office's documents say, as immutable records, and the questions asked of them. */
@NullMarked
package vn.rasoat.domain;

import org.jspecify.annotations.NullMarked;
