package vn.rasoat.domain.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Kế hoạch: a plan, or another document of the hierarchy, as it was read. It may be wrong in every way that a document
 * can be wrong; what a correct one has is a constraint or a rule.
 *
 * @param citations in reading order
 * @param sections the outermost headings, in reading order
 * @param deadlines in reading order
 * @param reportOrders in reading order
 * @param assignments in reading order
 * @param recipients in reading order; empty where the document shows no list
 * @param recipientsSeen whether the words «Nơi nhận» stand in the document
 * @param signature null where none was read
 * @param paragraphs the whole text but for the annexes, in reading order
 * @param leftovers editing that was left in: tracked changes, comments, dotted blanks
 */
public record Plan(
        @Valid Head head,
        List<Citation> citations,
        @NotEmpty List<@Valid Section> sections,
        List<Annex> annexes,
        List<@Valid Deadline> deadlines,
        List<ReportOrder> reportOrders,
        List<@Valid Assignment> assignments,
        List<@Valid Recipient> recipients,
        boolean recipientsSeen,
        @Nullable Signature signature,
        List<Paragraph> paragraphs,
        List<Leftover> leftovers) {

    public Plan {
        citations = List.copyOf(citations);
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
        deadlines = List.copyOf(deadlines);
        reportOrders = List.copyOf(reportOrders);
        assignments = List.copyOf(assignments);
        recipients = List.copyOf(recipients);
        paragraphs = List.copyOf(paragraphs);
        leftovers = List.copyOf(leftovers);
    }

    /** Every section of the main text, in reading order. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::andBelow);
    }

    /** The citations that stand among the bases of the plan. */
    public List<Citation> bases() {
        return citations.stream().filter(Citation::basis).toList();
    }

    /** What an editor left behind. */
    public record Leftover(Kind kind, String text, Location location) {
        /** Of what kind. */
        public enum Kind {
            TRACKED_CHANGE,
            COMMENT,
            HIDDEN_TEXT,
            BLANK
        }
    }
}
