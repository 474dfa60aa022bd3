/** Reads and writes plans, directives, outlines and reports as JSON and YAML. */
@NullMarked
package vn.rasoat.adapters.json;

import org.jspecify.annotations.NullMarked;
