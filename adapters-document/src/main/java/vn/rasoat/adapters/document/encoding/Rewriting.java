package vn.rasoat.adapters.document.encoding;

/**
 * Văn bản đang chuyển: a text, and where its characters stood in the decoded original.
 *
 * @param origins from the offsets of {@code text} to those of the original
 */
record Rewriting(String text, OffsetMap origins) {

    static Rewriting of(String original) {
        return new Rewriting(original, OffsetMap.IDENTITY);
    }

    /** Writes the next form of an earlier text, character by character. */
    static final class Builder {
        private final Rewriting earlier;
        private final StringBuilder text;
        private final OffsetMap.Builder origins = new OffsetMap.Builder();

        Builder(Rewriting earlier) {
            this.earlier = earlier;
            this.text = new StringBuilder(earlier.text().length());
        }

        /** @param offset of the earlier text, where {@code letter} comes from */
        void append(char letter, int offset) {
            origins.map(text.length(), earlier.origins().originOf(offset));
            text.append(letter);
        }

        boolean endsWithLineBreak() {
            return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        }

        Rewriting build() {
            origins.map(text.length(), earlier.origins().originOf(earlier.text().length()));
            return new Rewriting(text.toString(), origins.build());
        }
    }
}
