package vn.rasoat.domain.obligation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.obligation.LibraryException.Fault;
import vn.rasoat.domain.obligation.LibraryException.Fault.Kind;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.domain.text.Wording;

/** Lỗi của thư viện: why directives cannot stand in one library. */
final class LibraryFaults {

    private final SortedMap<String, Directive> byId = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private LibraryFaults(Collection<Directive> directives) {
        for (Directive directive : directives) {
            if (byId.putIfAbsent(directive.id(), directive) != null) {
                sameId(directive.id());
            }
        }
    }

    /** Every fault; empty where the directives make a library. */
    static List<Fault> of(Collection<Directive> directives) {
        LibraryFaults found = new LibraryFaults(directives);
        found.sameIdentity();
        found.missing();
        found.circles();
        return List.copyOf(found.faults);
    }

    private void sameId(String id) {
        add(
                Kind.SAME_ID,
                List.of(id),
                "Có hơn một văn bản mang mã «" + id + "»; mỗi văn bản phải có mã riêng.",
                "More than one directive has the id «" + id + "»; each needs an id of its own.");
    }

    private void sameIdentity() {
        List<Directive> numbered = byId.values().stream()
                .filter(directive -> directive.identity().number() != null)
                .toList();
        for (int i = 0; i < numbered.size(); i++) {
            for (Directive later : numbered.subList(i + 1, numbered.size())) {
                if (same(numbered.get(i).identity(), later.identity())) {
                    sameIdentity(numbered.get(i), later);
                }
            }
        }
    }

    private void sameIdentity(Directive one, Directive other) {
        String both = "«" + one.id() + "», «" + other.id() + "»";
        String shown = one.identity().shown();
        add(
                Kind.SAME_DOCUMENT,
                List.of(one.id(), other.id()),
                both + " là cùng một văn bản (" + shown + "): trùng số, cơ quan và ngày ban hành. Bỏ bớt một.",
                both + " are one document (" + shown + "): same number, issuer and day. Drop one of them.");
    }

    private static boolean same(DirectiveIdentity one, DirectiveIdentity other) {
        DocumentNumber number = one.number();
        DocumentNumber otherNumber = other.number();
        return number != null
                && otherNumber != null
                && Objects.equals(one.issuedOn(), other.issuedOn())
                && Fold.fold(one.issuer()).equals(Fold.fold(other.issuer()))
                && number.matches(otherNumber);
    }

    private void missing() {
        for (Directive directive : byId.values()) {
            for (String above : directive.carriesOut()) {
                if (!byId.containsKey(above)) {
                    missing(directive.id(), above);
                }
            }
        }
    }

    private void missing(String id, String above) {
        add(
                Kind.UNKNOWN,
                List.of(id, above),
                "«" + id + "» thực hiện «" + above + "», nhưng thư viện không có văn bản mang mã này.",
                "«" + id + "» implements «" + above + "», but the library has no directive with this id.");
    }

    /** One fault for every circle, the circles having no directive in common. */
    private void circles() {
        Map<String, Directive> left = new TreeMap<>(byId);
        dropWhatEnds(left);
        while (!left.isEmpty()) {
            List<String> circle = circleIn(left);
            circle(circle);
            left.keySet().removeAll(circle);
            dropWhatEnds(left);
        }
    }

    /** Drops, until none is left to drop, every directive that carries out none of the others left. */
    private static void dropWhatEnds(Map<String, Directive> left) {
        boolean dropped;
        do {
            dropped = left.values()
                    .removeIf(directive -> directive.carriesOut().stream().noneMatch(left::containsKey));
        } while (dropped);
    }

    /** Every directive left carries out another of them: whoever walks up must come back to where he has been. */
    private static List<String> circleIn(Map<String, Directive> left) {
        Map<String, Integer> walked = new LinkedHashMap<>();
        Directive at = left.values().iterator().next();
        while (walked.putIfAbsent(at.id(), walked.size()) == null) {
            at = above(at, left);
        }
        int from = Objects.requireNonNull(walked.get(at.id()));
        return List.copyOf(walked.keySet()).subList(from, walked.size());
    }

    private static Directive above(Directive directive, Map<String, Directive> left) {
        return directive.carriesOut().stream()
                .map(left::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private void circle(List<String> ids) {
        String shown = String.join(" → ", ids) + " → " + ids.get(0);
        add(
                Kind.CIRCLE,
                ids,
                "Các văn bản thực hiện lẫn nhau thành vòng: " + shown + ". Bỏ một mắt xích.",
                "The directives implement one another in a circle: " + shown + ". Take one link out.");
    }

    private void add(Kind kind, List<String> ids, String vi, String en) {
        faults.add(new Fault(kind, ids, new Wording(vi, en)));
    }
}
