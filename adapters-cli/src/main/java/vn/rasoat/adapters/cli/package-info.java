/** The command line, the only place that knows every other module. */
@NullMarked
package vn.rasoat.adapters.cli;

import org.jspecify.annotations.NullMarked;
