package vn.rasoat.rules.form;

import vn.rasoat.domain.document.Section;

/**
 * Hai cấp mục đánh số cùng một kiểu: a list 1., 2. under an item of a list 1., 2.
 *
 * @param section the first of the inner list
 * @param outer the item that holds it, shortened
 */
public record NestedNumbering(Section section, String outer) {}
