/** Tệp văn bản chỉ đạo: directives as staff write them, in YAML files, and the library that is shipped. */
@NullMarked
package vn.rasoat.adapters.json.directive;

import org.jspecify.annotations.NullMarked;
