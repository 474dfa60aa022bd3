package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.hierarchy.BodyNames;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.text.Fold;

/**
 * Chuỗi văn bản chỉ đạo: the directives of the library that bind a plan. One binds that the plan cites among its bases,
 * or that names the plan's subject and its level; with it bind all that it carries out.
 */
public final class Chain {

    /** By what way a directive binds. */
    public enum Route {
        /** The plan cites it among its bases. */
        CITED,
        /** It binds plans on this subject, though neither the plan nor one that the plan cites leads to it. */
        SUBJECT,
        /** A directive that binds carries it out. */
        INHERITED
    }

    /**
     * A directive that binds.
     *
     * @param citation where the plan cites it among its bases, null where it does not
     * @param through those between the plan and it, the nearest to the plan first; empty unless it is inherited
     */
    public record Bound(
            Directive directive, Route route, @Nullable Citation citation, List<Directive> through) {

        public Bound {
            through = List.copyOf(through);
        }

        /** For messages: who demands something, and through whom where it is inherited. */
        public String shown() {
            return shown("");
        }

        /** The same, with the clause that demands it. */
        String shown(String clause) {
            List<String> more = new ArrayList<>();
            if (!clause.isEmpty()) {
                more.add(clause);
            }
            if (!through.isEmpty()) {
                more.add("qua " + through.stream().map(Bound::brief).collect(Collectors.joining(", ")));
            }
            String own = directive.identity().shown();
            return more.isEmpty() ? own : own + " (" + String.join(", ", more) + ")";
        }

        /** Its number, or its type and issuer where the number is lost. */
        String brief() {
            return brief(directive);
        }

        private static String brief(Directive directive) {
            return directive.identity().number() == null
                    ? directive.identity().shown()
                    : directive.identity().number().toString();
        }
    }

    private static final int MOST_BASES = 3_000;

    private final Map<String, Bound> bound;

    private Chain(Map<String, Bound> bound) {
        this.bound = bound;
    }

    public static Chain of(CheckRequest request) {
        Map<String, Bound> bound = new LinkedHashMap<>();
        Own own = Own.of(request);
        Shelf shelf = Shelf.of(request);
        for (Citation citation :
                request.plan().bases().stream().limit(MOST_BASES).toList()) {
            cited(shelf, citation, request.plan())
                    .ifPresent(d -> bound.putIfAbsent(d.id(), new Bound(d, Route.CITED, citation, List.of())));
        }
        inherit(request, bound);
        for (Directive directive : request.directives()) {
            if (!bound.containsKey(directive.id()) && bindsBySubject(directive, request, own)) {
                bound.put(directive.id(), new Bound(directive, Route.SUBJECT, null, List.of()));
            }
        }
        inherit(request, bound);
        return new Chain(bound);
    }

    /** Those that bind: the cited ones in the order of their citations first, the rest nearest first. */
    public List<Bound> bound() {
        return List.copyOf(bound.values());
    }

    /** The ids of those that bind, sorted. */
    public List<String> bindingIds() {
        return bound.keySet().stream().sorted().toList();
    }

    /** Those that no other directive of the chain carries out: the nearest superiors. */
    public List<Bound> nearest() {
        return bound.values().stream()
                .filter(one -> bound.values().stream()
                        .noneMatch(other -> other.directive()
                                .carriesOut()
                                .contains(one.directive().id())))
                .toList();
    }

    /** What binds because this citation of a basis means it; empty where the library has no such directive. */
    Optional<Bound> of(Citation citation) {
        return bound.values().stream()
                .filter(one -> one.citation() != null && one.citation().number().matches(citation.number()))
                .findFirst();
    }

    /** The directive of the library that a citation means; empty where the library has none of that number and term. */
    private static Optional<Directive> cited(Shelf shelf, Citation citation, Plan plan) {
        return shelf.numbered(citation).stream()
                .filter(directive -> Likeness.of(citation, directive, plan).isMeant())
                .findFirst();
    }

    private static boolean bindsBySubject(Directive directive, CheckRequest request, Own own) {
        Plan plan = request.plan();
        Head.Subject subject = plan.head().subject();
        if (subject == null || directive.binding().topics().isEmpty() || isSelf(directive, plan)) {
            return false;
        }
        String folded = Fold.fold(subject.text());
        boolean onSubject = directive.binding().topics().stream().anyMatch(topic -> folded.contains(Fold.fold(topic)));
        return onSubject && bindsLevel(directive, own) && inPlace(directive, plan);
    }

    private static boolean bindsLevel(Directive directive, Own own) {
        List<String> levels = directive.binding().levels();
        return levels.isEmpty()
                || own.level() != null && levels.contains(own.level().id());
    }

    /** Whether the plan's head names the directive's province or commune; so it is where the directive binds everywhere. */
    static boolean inPlace(Directive directive, Plan plan) {
        if (directive.place() == null) {
            return true;
        }
        String place = Fold.fold(directive.place());
        Head head = plan.head();
        List<String> texts = new ArrayList<>();
        if (head.date() != null && head.date().place() != null) {
            texts.add(head.date().place());
        }
        if (head.issuer() != null) {
            texts.add(head.issuer().name());
            texts.add(Objects.requireNonNullElse(head.issuer().superior(), ""));
        }
        return texts.stream().anyMatch(text -> Fold.fold(text).contains(place));
    }

    /** Whether the directive is the very document that is checked. */
    static boolean isSelf(Directive directive, Plan plan) {
        return isOfSameType(directive, plan.head())
                && isOfSameNumber(directive, plan.head())
                && isOfSameIssuer(directive, plan.head());
    }

    private static boolean isOfSameType(Directive directive, Head head) {
        return head.type() != null
                && Fold.fold(head.type().name())
                        .equals(Fold.fold(directive.identity().type()));
    }

    private static boolean isOfSameNumber(Directive directive, Head head) {
        DocumentNumber number = directive.identity().number();
        return head.documentNumber()
                .map(own -> number != null && number.matches(own))
                .orElse(number == null);
    }

    /** A number is enough where the head is lost. */
    private static boolean isOfSameIssuer(Directive directive, Head head) {
        String issuer = directive.identity().issuer();
        boolean same = head.issuer() != null
                && (BodyNames.same(issuer, head.issuer().name()) == Answer.YES
                        || Fold.fold(issuer).contains(Fold.fold(head.issuer().name())));
        return same || directive.identity().number() != null && head.lost();
    }

    private static void inherit(CheckRequest request, Map<String, Bound> bound) {
        Map<String, Directive> byId = request.directives().stream()
                .collect(Collectors.toMap(Directive::id, d -> d, (first, second) -> first));
        List<Bound> open = new ArrayList<>(bound.values());
        for (int i = 0; i < open.size(); i++) {
            Bound lower = open.get(i);
            for (String above : lower.directive().carriesOut()) {
                Directive directive = byId.get(above);
                if (directive != null && !bound.containsKey(above) && !isSelf(directive, request.plan())) {
                    Bound inherited = new Bound(directive, Route.INHERITED, null, throughAnd(lower));
                    bound.put(above, inherited);
                    open.add(inherited);
                }
            }
        }
    }

    private static List<Directive> throughAnd(Bound lower) {
        List<Directive> through = new ArrayList<>(lower.through());
        through.add(lower.directive());
        return through;
    }
}
