/** Yêu cầu của cấp trên: directives and what each demands of those below. */
@NullMarked
package vn.rasoat.domain.obligation;

import org.jspecify.annotations.NullMarked;
