/** Reads documents as offices write them, and marks findings in them. */
@NullMarked
package vn.rasoat.adapters.document;

import org.jspecify.annotations.NullMarked;
