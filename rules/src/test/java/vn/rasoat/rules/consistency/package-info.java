/** What the recognisers of consistency see and what they let pass. */
@NullMarked
package vn.rasoat.rules.consistency;

import org.jspecify.annotations.NullMarked;
