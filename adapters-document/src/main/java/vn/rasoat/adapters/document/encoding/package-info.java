/** Turns the bytes of a file into Vietnamese text in Unicode, or says in words why it cannot. */
@NullMarked
package vn.rasoat.adapters.document.encoding;

import org.jspecify.annotations.NullMarked;
