package vn.rasoat.rules.form;

import vn.rasoat.domain.document.Section;

/**
 * Mục có số nhảy cóc.
 *
 * @param section the heading behind the gap
 * @param number its number, without marks
 * @param missing the number that is left out, the first where there are several
 * @param labelsLost whether headings without a number stand in the gap
 */
public record SkippedNumber(Section section, String number, String missing, boolean labelsLost) {}
