package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.obligation.Obligation.RequiredRecipient;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.domain.text.Wording;

/**
 * Cơ quan cấp trên phải có trong nơi nhận: who issued the nearest directives that the plan carries out, and whom a
 * directive names.
 *
 * @param listed whether the recipients hold it
 * @param known false where the library does not know the directive, so that it may not be the nearest
 * @param why for messages
 */
public record ExpectedRecipient(
        String body, Answer listed, boolean known, Wording why, String by, String clause, Severity severity) {

    /** Decisions of the State for everybody: they are published, and reports on them go to whom they name. */
    private static final Set<String> PUBLISHED = Set.of("nghị quyết", "quyết định", "quy định", "quy chế");

    static List<ExpectedRecipient> of(Plan plan, Chain chain, Parents parents, Duties duties, Own own, PlanDay day) {
        if (plan.recipients().isEmpty()) {
            return List.of();
        }
        Listing listing = Listing.of(plan);
        Map<String, ExpectedRecipient> expected = new LinkedHashMap<>();
        List<ExpectedRecipient> all = new ArrayList<>();
        chain.nearest().stream()
                .filter(bound -> bound.route() == Chain.Route.CITED)
                .filter(bound -> isOfSuperior(bound, parents))
                .filter(bound -> isDirectlyAbove(bound.directive().level(), own))
                .filter(bound -> !isPublished(
                        bound.directive().system(), bound.directive().identity().type()))
                .forEach(bound -> all.add(issuer(bound, own, listing)));
        parents.superiors().stream()
                .filter(superior -> !superior.known())
                .map(Superior::citation)
                .filter(citation -> isDirectlyAbove(Superior.levelOf(citation, day), own))
                .filter(citation -> !isPublished(citation))
                .forEach(citation -> all.add(unknown(citation, listing)));
        duties.ofPlan(RequiredRecipient.class).forEach(duty -> all.add(named(duty, listing)));
        all.forEach(one -> expected.putIfAbsent(Fold.fold(one.body()), one));
        return List.copyOf(expected.values());
    }

    private static boolean isOfSuperior(Chain.Bound bound, Parents parents) {
        return parents.superiors().stream().anyMatch(superior -> bound.equals(superior.bound()));
    }

    /** A plan goes to the level directly above, from where it goes on; not known is not excluded. */
    private static boolean isDirectlyAbove(@Nullable Level level, Own own) {
        return level == null || own.level() == null || own.level().superiors().contains(level.id());
    }

    private static boolean isPublished(Citation citation) {
        boolean state = citation.number().suggestedSystem().orElse(null) == PoliticalSystem.STATE;
        return state && citation.type() != null && isPublished(PoliticalSystem.STATE, citation.type());
    }

    private static boolean isPublished(PoliticalSystem system, String type) {
        return system == PoliticalSystem.STATE && PUBLISHED.contains(Fold.fold(type));
    }

    private static ExpectedRecipient issuer(Chain.Bound bound, Own own, Listing listing) {
        String issuer = bound.directive().identity().issuer();
        Answer listed = own.is(issuer) == Answer.YES ? Answer.YES : listing.holds(issuer);
        Wording why = new Wording(
                "cơ quan ra " + bound.brief() + " mà kế hoạch thực hiện",
                "which issued " + bound.brief() + ", carried out by the plan");
        boolean certain = own.level() != null && bound.directive().level() != null;
        return new ExpectedRecipient(issuer, listed, certain, why, bound.shown(), "", Severity.ERROR);
    }

    private static ExpectedRecipient unknown(Citation citation, Listing listing) {
        String body = citation.issuer() == null ? citation.number().toString() : citation.issuer();
        Answer listed = citation.issuer() == null ? Answer.NO : listing.holds(citation.issuer());
        String number = citation.number().toString();
        return new ExpectedRecipient(body, listed, false, new Wording(number, number), number, "", Severity.ERROR);
    }

    private static ExpectedRecipient named(Duty<RequiredRecipient> duty, Listing listing) {
        Wording why =
                new Wording("nơi " + duty.where() + " yêu cầu gửi", "to whom " + duty.where() + " says to send it");
        String body = duty.obligation().body();
        return new ExpectedRecipient(
                body, listing.holds(body), duty.binds() == Answer.YES, why, duty.by(), duty.clause(), duty.severity());
    }
}
