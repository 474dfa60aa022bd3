package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.rules.drl.Place;

/**
 * Văn bản cấp trên mà kế hoạch không lấy làm căn cứ.
 *
 * @param by the directive; empty where the plan has no basis at all
 * @param certain whether the plan had to cite one for certain
 */
public record UncitedParent(String by, Answer certain, Severity severity, Place place) {

    static List<UncitedParent> of(Plan plan, Chain chain, Own own, @Nullable PoliticalSystem system, PlanDay day) {
        List<UncitedParent> uncited = new ArrayList<>();
        chain.bound().stream()
                .filter(bound -> bound.route() == Chain.Route.SUBJECT)
                .map(Chain.Bound::directive)
                .filter(directive -> isSuperior(directive, own) && !isCited(directive, plan))
                .filter(directive -> !isLater(directive, day))
                .forEach(directive -> uncited.add(uncited(directive, plan, day)));
        if (uncited.isEmpty()) {
            withoutBasis(plan, own, system).forEach(uncited::add);
        }
        return uncited;
    }

    private static boolean isSuperior(Directive directive, Own own) {
        boolean notAbove = directive.level() != null
                && own.level() != null
                && Levels.standard().isAbove(directive.level(), own.level()) == Levels.Standing.NOT_ABOVE;
        return !notAbove && own.is(directive.identity().issuer()) != Answer.YES;
    }

    private static boolean isCited(Directive directive, Plan plan) {
        return plan.citations().stream()
                .anyMatch(citation -> Likeness.of(citation, directive, plan).isMeant());
    }

    private static boolean isLater(Directive directive, PlanDay day) {
        return directive.identity().issuedOn() != null
                && directive.identity().issuedOn().isAfter(day.day());
    }

    private static UncitedParent uncited(Directive directive, Plan plan, PlanDay day) {
        Opening opening = Opening.of(plan);
        boolean dated = directive.identity().issuedOn() != null && day.certain();
        boolean named =
                opening.names(directive.identity().type(), directive.identity().issuer());
        boolean certain = dated && !named && !plan.head().lost();
        return new UncitedParent(
                directive.identity().shown(), certain ? Answer.YES : Answer.UNKNOWN, Severity.ERROR, opening.place());
    }

    /** A plan of a level that others direct must carry out something; how State bodies do it is left to them. */
    private static Stream<UncitedParent> withoutBasis(Plan plan, Own own, @Nullable PoliticalSystem system) {
        Head head = plan.head();
        boolean directed = own.level() == null || !own.level().superiors().isEmpty();
        boolean isPlan = head.type() != null && Fold.fold(head.type().name()).startsWith("kế hoạch");
        if (!plan.bases().isEmpty() || !directed || !isPlan) {
            return Stream.empty();
        }
        Opening opening = Opening.of(plan);
        boolean certain = own.level() != null && !head.lost() && !opening.namesBasis();
        Severity severity = system == PoliticalSystem.PARTY ? Severity.ERROR : Severity.WARNING;
        return Stream.of(new UncitedParent("", certain ? Answer.YES : Answer.UNKNOWN, severity, opening.place()));
    }
}
