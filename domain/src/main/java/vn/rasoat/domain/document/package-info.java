/** Văn bản: a plan or another official document as it was read, right or wrong. */
@NullMarked
package vn.rasoat.domain.document;

import org.jspecify.annotations.NullMarked;
