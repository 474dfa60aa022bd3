package vn.rasoat.rules.hierarchy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
        /** It binds plans on this subject, cited or not. */
        SUBJECT,
        /** A directive that binds carries it out. */
        INHERITED
    }

    /**
     * A directive that binds.
     *
     * @param citation where the plan cites it, null where it does not
     */
    public record Bound(
            Directive directive, Route route, @Nullable Citation citation) {}

    private final Map<String, Bound> bound;

    private Chain(Map<String, Bound> bound) {
        this.bound = bound;
    }

    public static Chain of(CheckRequest request) {
        Map<String, Bound> bound = new LinkedHashMap<>();
        for (Citation citation : request.plan().bases()) {
            cited(request, citation).ifPresent(d -> bound.putIfAbsent(d.id(), new Bound(d, Route.CITED, citation)));
        }
        for (Directive directive : request.directives()) {
            if (bindsBySubject(directive, request)) {
                bound.putIfAbsent(directive.id(), new Bound(directive, Route.SUBJECT, null));
            }
        }
        inherit(request.directives(), bound);
        return new Chain(bound);
    }

    /** Those that bind, the directly cited first, in the order of their citations. */
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

    /** The directive of the library that a citation means; empty where the library has none of that number and term. */
    public static Optional<Directive> cited(CheckRequest request, Citation citation) {
        return request.directives().stream()
                .filter(directive -> directive.identity().number() != null
                        && directive.identity().number().matches(citation.number()))
                .filter(directive -> !isOfAnotherYear(directive, citation))
                .filter(directive -> !isSelf(directive, request.plan()))
                .findFirst();
    }

    /** Numbers begin again with every year or term: the same number of another year is another document. */
    private static boolean isOfAnotherYear(Directive directive, Citation citation) {
        return directive.identity().issuedOn() != null
                && citation.issuedOn() != null
                && directive.identity().issuedOn().getYear()
                        != citation.issuedOn().getYear();
    }

    private static boolean bindsBySubject(Directive directive, CheckRequest request) {
        Plan plan = request.plan();
        Head.Subject subject = plan.head().subject();
        if (subject == null || directive.binding().topics().isEmpty() || isSelf(directive, plan)) {
            return false;
        }
        String folded = Fold.fold(subject.text());
        boolean onSubject = directive.binding().topics().stream().anyMatch(topic -> folded.contains(Fold.fold(topic)));
        return onSubject && bindsLevel(directive, request) && inPlace(directive, plan);
    }

    private static boolean bindsLevel(Directive directive, CheckRequest request) {
        if (directive.binding().levels().isEmpty()) {
            return true;
        }
        return Issuers.level(request)
                .map(level -> directive.binding().levels().contains(level.id()))
                .orElse(false);
    }

    /** Whether the directive's province or commune is the plan's. */
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
        Head head = plan.head();
        boolean sameType = head.type() != null
                && Fold.fold(head.type().name())
                        .equals(Fold.fold(directive.identity().type()));
        boolean sameNumber = head.documentNumber()
                .map(number -> directive.identity().number() != null
                        && directive.identity().number().matches(number))
                .orElse(directive.identity().number() == null);
        boolean sameIssuer = head.issuer() != null
                && (Fold.fold(directive.identity().issuer())
                                .contains(Fold.fold(head.issuer().name()))
                        || Fold.fold(head.issuer().name())
                                .contains(Fold.fold(directive.identity().issuer())));
        return sameType && sameNumber && (sameIssuer || directive.identity().number() != null && head.lost());
    }

    private static void inherit(List<Directive> library, Map<String, Bound> bound) {
        Map<String, Directive> byId =
                library.stream().collect(Collectors.toMap(Directive::id, d -> d, (first, second) -> first));
        Deque<Directive> open =
                new ArrayDeque<>(bound.values().stream().map(Bound::directive).toList());
        while (!open.isEmpty()) {
            for (String above : open.removeFirst().carriesOut()) {
                Directive directive = byId.get(above);
                if (directive != null && !bound.containsKey(above)) {
                    bound.put(above, new Bound(directive, Route.INHERITED, null));
                    open.add(directive);
                }
            }
        }
    }
}
