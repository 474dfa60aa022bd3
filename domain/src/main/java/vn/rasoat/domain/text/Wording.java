package vn.rasoat.domain.text;

/**
 * Câu chữ: one sentence in both languages of the product.
 *
 * @param vi Vietnamese, for the person who mends the draft
 * @param en English
 */
public record Wording(String vi, String en) {

    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
