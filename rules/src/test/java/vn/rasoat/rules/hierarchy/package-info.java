/** Tests of the facts that compare a plan with the directives above it. */
@NullMarked
package vn.rasoat.rules.hierarchy;

import org.jspecify.annotations.NullMarked;
