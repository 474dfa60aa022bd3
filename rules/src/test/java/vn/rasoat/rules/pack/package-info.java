/** Each pack with its cases. */
@NullMarked
package vn.rasoat.rules.pack;

import org.jspecify.annotations.NullMarked;
