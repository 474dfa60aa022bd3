/** Danh tính của văn bản: numbers, symbols and types of documents, and where a text cites them. */
@NullMarked
package vn.rasoat.domain.identity;

import org.jspecify.annotations.NullMarked;
