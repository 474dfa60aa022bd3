package vn.rasoat.rules.consistency;

import vn.rasoat.domain.document.Section;

/**
 * Lời hứa của tiêu đề: one of the parts that a heading such as «NỘI DUNG, HÌNH THỨC, THỜI GIAN» lists.
 *
 * @param role by its id in the table of section roles
 * @param words the part as the heading writes it
 * @param kept whether something under the heading answers it
 * @param sorted whether the text under the heading is divided by the parts of the heading at all; where it is divided by
 *     something else, such as tasks, what nothing answers by name may yet be told in the sentences
 */
public record Promise(Section heading, String role, String words, boolean kept, boolean sorted) {}
