/** How Vietnamese text is compared, and how the tables of this field are read. */
@NullMarked
package vn.rasoat.domain.text;

import org.jspecify.annotations.NullMarked;
