package vn.rasoat.domain.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Mục: a heading and what stands under it.
 *
 * @param label its number as written
 * @param title the heading without its label, joined over lines; for a numbered paragraph its opening words
 * @param depth 1 for the headings of the outermost kind
 * @param titled whether it is a heading of its own; false for a paragraph that merely carries a number
 * @param roles what the section is for, by the ids of the table of section roles; one heading may serve several
 * @param paragraphs the text directly under it, before its first sub-section
 */
public record Section(
        SectionLabel label,
        @NotBlank String title,
        int depth,
        boolean titled,
        Set<String> roles,
        Location location,
        List<Paragraph> paragraphs,
        List<@Valid Section> sections)
        implements PlanElement {

    public Section {
        roles = java.util.Collections.unmodifiableSet(new TreeSet<>(roles));
        paragraphs = List.copyOf(paragraphs);
        sections = List.copyOf(sections);
    }

    /** This section and all below it, in reading order. */
    public Stream<Section> andBelow() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::andBelow));
    }

    /** The paragraphs of this section and of all below it, in reading order. */
    public Stream<Paragraph> text() {
        return Stream.concat(paragraphs.stream(), sections.stream().flatMap(Section::text));
    }

    /** The label and the title, as a reader sees them. */
    public String heading() {
        return label.written().isEmpty() ? title : label.written() + " " + title;
    }
}
