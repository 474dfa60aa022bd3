package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.drl.Facts;

/**
 * Hiểu biết về văn bản cấp trên: what the library lacks of the superiors that a plan obeys. Where it lacks a text, what
 * that text demands is not known, and rules that depend on it cannot say that the plan passes.
 *
 * @param superiors those that the plan cites as bases
 * @param unread names of those whose whole text is not at hand
 * @param unknown names of those that the library does not have at all
 */
record Parents(List<Superior> superiors, List<String> unread, List<String> unknown) {

    /** The whole text of every superior is at hand. */
    static final String TEXTS = "PARENTS";
    /** Every superior is in the library, be it only by name. */
    static final String IDENTITIES = "PARENT_IDENTITIES";

    private static final String UNNUMBERED = "văn bản làm căn cứ (không đọc được số)";

    Parents {
        superiors = List.copyOf(superiors);
        unread = List.copyOf(unread);
        unknown = List.copyOf(unknown);
    }

    static Parents of(Plan plan, List<Superior> superiors, Chain chain) {
        List<String> unread = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Superior superior : superiors) {
            String name = superior.citation().number().toString();
            if (!superior.complete()) {
                unread.add(name);
            }
            if (!superior.known()) {
                unknown.add(name);
            }
        }
        if (plan.bases().isEmpty() && (plan.head().lost() || Opening.of(plan).namesBasis())) {
            unread.add(UNNUMBERED);
        }
        chain.bound().stream()
                .filter(one ->
                        one.route() == Chain.Route.SUBJECT && !one.directive().complete())
                .forEach(one -> unread.add(one.shown()));
        return new Parents(superiors, unread, unknown);
    }

    boolean allRead() {
        return unread.isEmpty();
    }

    /** For messages. */
    String unreadNames() {
        return String.join(", ", unread);
    }

    void tell(Facts.Builder facts) {
        if (!unread.isEmpty()) {
            facts.unmet(
                    TEXTS,
                    new Wording(
                            "Chưa có toàn văn " + unreadNames()
                                    + " trong thư viện nên chưa biết hết yêu cầu của cấp trên; hãy đưa toàn văn vào thư viện chỉ đạo.",
                            "The whole text of " + unreadNames()
                                    + " is not in the library, so not all demands from above are known; add it to the directives."));
        }
        if (!unknown.isEmpty()) {
            String names = String.join(", ", unknown);
            facts.unmet(
                    IDENTITIES,
                    new Wording(
                            "Chưa có " + names + " trong thư viện nên chưa đối chiếu được ngày và cơ quan ban hành.",
                            names + " is not in the library, so its day and issuer cannot be compared."));
        }
    }
}
