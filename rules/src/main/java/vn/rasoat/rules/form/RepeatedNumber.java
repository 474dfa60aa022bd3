package vn.rasoat.rules.form;

import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.text.Wording;

/**
 * Mục mang số đã dùng.
 *
 * @param section the second of the two
 * @param number the number that both have, without its marks
 * @param earlier the heading that has the number already, shortened
 * @param earlierLine where that stands
 * @param renumbered what this heading and those after it should be called
 */
public record RepeatedNumber(Section section, String number, String earlier, int earlierLine, Wording renumbered) {}
