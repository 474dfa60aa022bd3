/** Answers every rule in force on a plan, through the packs of rules that are installed. */
@NullMarked
package vn.rasoat.rules;

import org.jspecify.annotations.NullMarked;
