/** Tests of what the rules of form ask about. */
@NullMarked
package vn.rasoat.rules.form;

import org.jspecify.annotations.NullMarked;
