package vn.rasoat.rules.hierarchy;

import java.util.List;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.port.CheckRequest;

/**
 * Phần được đối chiếu của một văn bản dài bất thường: no plan has so many of anything, and what has would keep the check
 * busy for hours.
 *
 * @param whole whether nothing was left out
 */
record Excerpt(CheckRequest request, boolean whole) {

    private static final int MOST_CITATIONS = 3_000;
    private static final int MOST_DEADLINES = 5_000;
    private static final int MOST_ORDERS = 300;
    private static final int MOST_BODIES = 400;

    static Excerpt of(CheckRequest request) {
        Plan plan = request.plan();
        Plan excerpt = new Plan(
                plan.head(),
                first(MOST_CITATIONS, plan.citations()),
                plan.sections(),
                plan.annexes(),
                first(MOST_DEADLINES, plan.deadlines()),
                first(MOST_ORDERS, plan.reportOrders()),
                first(MOST_BODIES, plan.assignments()),
                first(MOST_BODIES, plan.recipients()),
                plan.recipientsSeen(),
                plan.signature(),
                plan.paragraphs(),
                plan.leftovers());
        boolean whole = plan.citations().size() <= MOST_CITATIONS
                && plan.deadlines().size() <= MOST_DEADLINES
                && plan.reportOrders().size() <= MOST_ORDERS
                && plan.assignments().size() <= MOST_BODIES
                && plan.recipients().size() <= MOST_BODIES;
        return new Excerpt(
                new CheckRequest(excerpt, request.directives(), request.asOf(), request.system(), request.level()),
                whole);
    }

    private static <T> List<T> first(int most, List<T> all) {
        return all.size() <= most ? all : all.subList(0, most);
    }
}
