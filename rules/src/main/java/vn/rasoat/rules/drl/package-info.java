/** Rules written in DRL and compiled when the program is built; the only code that knows Drools. */
@NullMarked
package vn.rasoat.rules.drl;

import org.jspecify.annotations.NullMarked;
