package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.hierarchy.Successions;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.rules.drl.Place;

/** Cơ quan đã hết hoạt động mà kế hoạch nhắc đến như còn hoạt động; one for each name, where it first stands. */
public record FormerBody(Successions.Mention mention, Place place) {

    private static final int QUOTED_AROUND = 60;

    /** Nothing where the plan's own day is lost. */
    static List<FormerBody> of(Plan plan, PlanDay day) {
        List<FormerBody> former = new ArrayList<>();
        if (!day.certain()) {
            return former;
        }
        Set<String> seen = new HashSet<>();
        for (Paragraph paragraph : plan.paragraphs()) {
            if (isText(paragraph)) {
                for (Successions.Mention mention : Successions.find(paragraph.text(), day.day())) {
                    add(former, seen, mention, place(paragraph, mention));
                }
            }
        }
        for (Recipient recipient : plan.recipients()) {
            Successions.find(recipient.name(), day.day())
                    .forEach(mention -> add(former, seen, mention, Place.of(recipient)));
        }
        return former;
    }

    private static boolean isText(Paragraph paragraph) {
        return switch (paragraph.part()) {
            case OPENING, HEADING, BODY, CLOSING -> true;
            case HEAD, RECIPIENTS, SIGNATURE, ANNEX -> false;
        };
    }

    private static void add(List<FormerBody> to, Set<String> seen, Successions.Mention mention, Place place) {
        if (seen.add(Fold.fold(mention.name()))) {
            to.add(new FormerBody(mention, place));
        }
    }

    private static Place place(Paragraph paragraph, Successions.Mention mention) {
        String text = paragraph.text();
        int from = Math.max(0, mention.start() - QUOTED_AROUND);
        int to = Math.min(text.length(), mention.end() + QUOTED_AROUND);
        return new Place(paragraph.at(mention.start()), text.substring(from, to));
    }
}
