/** Văn bản thuần và Markdown: from lines of text to a plan with places. */
@NullMarked
package vn.rasoat.adapters.document.text;

import org.jspecify.annotations.NullMarked;
