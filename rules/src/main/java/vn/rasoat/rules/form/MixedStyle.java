package vn.rasoat.rules.form;

import vn.rasoat.domain.document.Section;

/**
 * Mục viết số khác kiểu các mục cùng cấp.
 *
 * @param section written in the rarer style, or in the later of two equally frequent ones
 * @param usual the label as its siblings would write it
 */
public record MixedStyle(Section section, String usual) {}
