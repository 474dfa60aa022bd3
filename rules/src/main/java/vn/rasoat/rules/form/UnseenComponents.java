package vn.rasoat.rules.form;

import vn.rasoat.domain.text.Wording;

/**
 * Thành phần không thấy được: the parts of which what was read does not tell whether the document has them.
 *
 * @param names all of them, in one phrase
 */
public record UnseenComponents(Wording names) {}
