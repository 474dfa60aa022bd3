package vn.rasoat.rules.hierarchy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.obligation.Directive;

/**
 * Vị trí và hiệu lực của một căn cứ mà thư viện biết.
 *
 * @param above whether its issuer directs the plan's; the issuer's own documents count as above
 * @param inForce whether it was still in force on the plan's day
 * @param lastDay of its validity, null where no end is known
 */
public record ParentStanding(
        Citation citation,
        Directive directive,
        Answer above,
        Answer inForce,
        @Nullable LocalDate lastDay) {

    static List<ParentStanding> of(Chain chain, Own own, PlanDay day) {
        List<ParentStanding> standings = new ArrayList<>();
        for (Chain.Bound bound : chain.bound()) {
            if (bound.citation() != null) {
                Directive directive = bound.directive();
                standings.add(new ParentStanding(
                        bound.citation(),
                        directive,
                        above(directive, own),
                        inForce(directive, day),
                        directive.inForce().to()));
            }
        }
        return standings;
    }

    private static Answer above(Directive directive, Own own) {
        Level level = directive.level();
        if (level == null || own.level() == null) {
            return Answer.UNKNOWN;
        }
        Answer isOwn = own.is(directive.identity().issuer());
        return switch (Levels.standard().isAbove(level, own.level())) {
            case ABOVE -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
            case NOT_ABOVE -> isOwn == Answer.UNKNOWN && level.equals(own.level()) ? Answer.UNKNOWN : isOwn;
        };
    }

    private static Answer inForce(Directive directive, PlanDay day) {
        LocalDate lastDay = directive.inForce().to();
        if (lastDay == null || !day.day().isAfter(lastDay)) {
            return Answer.YES;
        }
        return day.certain() ? Answer.NO : Answer.UNKNOWN;
    }
}
