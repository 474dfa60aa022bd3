/** Whether every constraint on the records is asked, and said. */
@NullMarked
package vn.rasoat.rules.constraint;

import org.jspecify.annotations.NullMarked;
