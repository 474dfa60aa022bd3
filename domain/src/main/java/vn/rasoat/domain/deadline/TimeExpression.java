package vn.rasoat.domain.deadline;

import java.util.Objects;

/**
 * Cụm từ chỉ thời gian: a time found in a text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param text these characters as written
 * @param when what they mean, with the operator that governs them even when it stands further ahead in the clause
 * @param yearInherited whether the year comes from a neighbour in the list or from the default, not from these words
 */
public record TimeExpression(int start, int end, String text, When when, boolean yearInherited) {
    public TimeExpression {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(when, "when");
    }
}
