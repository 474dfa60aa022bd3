package vn.rasoat.rules.hierarchy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.text.Fold;

/** Đoạn văn và đề mục quanh một chỗ: where a rule looks for what a deadline is about. */
final class Surroundings {

    private static final int LONGEST = 2_000;

    private final NavigableMap<Location, String> titles = new TreeMap<>();
    private final NavigableMap<Location, String> texts = new TreeMap<>();
    private final Map<Location, String> near = new HashMap<>();
    private final Map<String, String> contexts = new HashMap<>();

    private Surroundings() {}

    static Surroundings of(Plan plan) {
        Surroundings surroundings = new Surroundings();
        plan.allSections().forEach(section -> surroundings.titles.put(section.location(), section.title()));
        for (Paragraph paragraph : plan.paragraphs()) {
            surroundings.texts.put(paragraph.location(), paragraph.text());
        }
        return surroundings;
    }

    /** Whether the deadline is about this: its headings and sentence hold every keyword, and what is near one of them. */
    boolean isAbout(Deadline deadline, List<String> keywords) {
        String context = contexts.computeIfAbsent(deadline.context(), Fold::fold);
        return Words.all(context, keywords)
                && keywords.stream().anyMatch(word -> Words.any(near(deadline.location()), word));
    }

    /** The paragraph and the heading of its own section, folded. */
    private String near(Location location) {
        return near.computeIfAbsent(location, at -> Fold.fold(last(titles, at) + " \n " + last(texts, at)));
    }

    private static String last(NavigableMap<Location, String> of, Location at) {
        Map.Entry<Location, String> entry = of.floorEntry(at);
        String text = entry == null ? "" : entry.getValue();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
