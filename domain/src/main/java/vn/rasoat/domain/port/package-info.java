/** Cổng: what the domain asks of the outside, and what the outside may ask of it. */
@NullMarked
package vn.rasoat.domain.port;

import org.jspecify.annotations.NullMarked;
