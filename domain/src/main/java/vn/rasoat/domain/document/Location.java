package vn.rasoat.domain.document;

import org.jspecify.annotations.Nullable;

/**
 * Vị trí: where in the document something stands.
 *
 * @param line 1-based line of a text file, ordinal of the paragraph of a Word file, line on {@code page} of a PDF;
 *     0 where the thing has no place, such as a part that is missing
 * @param page 1-based page, where the format knows pages
 * @param paragraph 1-based ordinal of the paragraph, where the format knows paragraphs
 * @param section labels from the outside in, such as {@code III.2}; null outside the numbered sections
 */
public record Location(
        int line,
        @Nullable Integer page,
        @Nullable Integer paragraph,
        @Nullable String section) implements Comparable<Location> {

    public static final Location NOWHERE = new Location(0, null, null, null);

    public Location {
        if (line < 0) {
            throw new IllegalArgumentException("a line is never negative: " + line);
        }
    }

    public static Location line(int line) {
        return new Location(line, null, null, null);
    }

    public Location in(@Nullable String sectionPath) {
        return new Location(line, page, paragraph, sectionPath);
    }

    /** In reading order: by page, then by line. */
    @Override
    public int compareTo(Location other) {
        int byPage = Integer.compare(page == null ? 0 : page, other.page == null ? 0 : other.page);
        return byPage != 0 ? byPage : Integer.compare(line, other.line);
    }
}
