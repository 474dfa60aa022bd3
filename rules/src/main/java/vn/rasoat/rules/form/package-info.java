/** Thể thức: what the rules of form ask about, recognised before they are asked. */
@NullMarked
package vn.rasoat.rules.form;

import org.jspecify.annotations.NullMarked;
