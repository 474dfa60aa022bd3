/** JSON as text: written the same way every time, and read strictly. */
@NullMarked
package vn.rasoat.adapters.json.text;

import org.jspecify.annotations.NullMarked;
