package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.Obligation;

/** Các yêu cầu của chuỗi văn bản chỉ đạo, và kế hoạch có phải thực hiện không. */
final class Duties {

    private final List<Duty<?>> all;

    private Duties(List<Duty<?>> all) {
        this.all = List.copyOf(all);
    }

    static Duties of(Chain chain, Own own) {
        List<Duty<?>> duties = new ArrayList<>();
        for (Chain.Bound bound : chain.bound()) {
            for (Obligation obligation : bound.directive().obligations()) {
                duties.add(new Duty<>(obligation, bound, binds(obligation, bound, own)));
            }
        }
        return new Duties(duties);
    }

    private static Answer binds(Obligation obligation, Chain.Bound bound, Own own) {
        List<String> who = obligation.ground().who();
        return who.isEmpty() ? boundsAll(bound, own) : any(who, own);
    }

    /** Who cites a directive carries it out; what is inherited binds the levels that the directive names. */
    private static Answer boundsAll(Chain.Bound bound, Own own) {
        Directive directive = bound.directive();
        List<String> levels = directive.binding().levels();
        return levels.isEmpty() || bound.route() != Chain.Route.INHERITED ? Answer.YES : any(levels, own);
    }

    private static Answer any(List<String> who, Own own) {
        List<Answer> answers = who.stream().map(own::isAmong).distinct().toList();
        return answers.contains(Answer.YES)
                ? Answer.YES
                : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Those of one kind that the plan must answer, or may have to, the nearest directive's first. */
    <T extends Obligation> List<Duty<T>> ofPlan(Class<T> kind) {
        return ofKind(kind).stream().filter(duty -> duty.binds() != Answer.NO).toList();
    }

    /** Of two that ask for the same: one that binds for certain, then one that is stated, then the nearer. */
    static <T extends Obligation> Duty<T> weightier(Duty<T> nearer, Duty<T> farther) {
        if (nearer.binds() != farther.binds()) {
            return nearer.binds() == Answer.YES ? nearer : farther;
        }
        return nearer.isStated() || !farther.isStated() ? nearer : farther;
    }

    /** Those of one kind, whoever must answer them. */
    <T extends Obligation> List<Duty<T>> ofKind(Class<T> kind) {
        List<Duty<T>> found = new ArrayList<>();
        for (Duty<?> duty : all) {
            if (kind.isInstance(duty.obligation())) {
                found.add(new Duty<>(kind.cast(duty.obligation()), duty.bound(), duty.binds()));
            }
        }
        return found;
    }
}
