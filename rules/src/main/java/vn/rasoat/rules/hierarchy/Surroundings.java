package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.text.Fold;

/** Đoạn văn và đề mục quanh một chỗ: where a rule looks for what a deadline is about. */
final class Surroundings {

    private static final int LONGEST_TITLE = 300;

    private final List<Section> sections;
    private final List<Paragraph> paragraphs;

    private Surroundings(List<Section> sections, List<Paragraph> paragraphs) {
        this.sections = sections;
        this.paragraphs = paragraphs;
    }

    static Surroundings of(Plan plan) {
        return new Surroundings(plan.allSections().toList(), plan.paragraphs());
    }

    /** Whether the deadline is about this: its headings and sentence hold every keyword, and what is near one of them. */
    boolean isAbout(Deadline deadline, List<String> keywords) {
        String context = Fold.fold(deadline.context());
        String near = near(deadline.location());
        return Words.all(context, keywords) && keywords.stream().anyMatch(word -> Words.any(near, word));
    }

    /** The paragraph and the heading of its own section, folded. */
    String near(Location location) {
        List<String> texts = new ArrayList<>();
        sections.stream()
                .filter(section -> section.location().compareTo(location) <= 0)
                .reduce((first, second) -> second)
                .map(Section::title)
                .map(title -> title.substring(0, Math.min(LONGEST_TITLE, title.length())))
                .ifPresent(texts::add);
        paragraphs.stream()
                .filter(paragraph -> paragraph.location().compareTo(location) <= 0)
                .reduce((first, second) -> second)
                .map(Paragraph::text)
                .ifPresent(texts::add);
        return Fold.fold(String.join(" \n ", texts));
    }

    boolean nearMatches(Location location, Pattern folded) {
        return folded.matcher(near(location)).find();
    }
}
