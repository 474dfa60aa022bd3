package vn.rasoat.domain.obligation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.rasoat.domain.identity.DocumentNumber;

/**
 * Thư viện văn bản chỉ đạo: directives that know one another, each naming those of the same library that it carries
 * out. None can be reached from itself. Immutable.
 */
public final class DirectiveLibrary {

    private final Map<String, Directive> byId;

    private DirectiveLibrary(Map<String, Directive> byId) {
        this.byId = byId;
    }

    /**
     * @throws LibraryException two directives have one id, or one number, issuer and day; or one carries out what is
     *     not among them; or they carry out one another in a circle
     */
    public static DirectiveLibrary of(Collection<Directive> directives) {
        List<LibraryException.Fault> faults = LibraryFaults.of(directives);
        if (!faults.isEmpty()) {
            throw new LibraryException(faults);
        }
        SortedMap<String, Directive> byId = new TreeMap<>();
        directives.forEach(directive -> byId.put(directive.id(), directive));
        return new DirectiveLibrary(byId);
    }

    /** All of them, by id. */
    public List<Directive> directives() {
        return List.copyOf(byId.values());
    }

    public Optional<Directive> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every directive with this number, by id. A number alone is no key: there may be several. */
    public List<Directive> byNumber(DocumentNumber number) {
        return byId.values().stream()
                .filter(directive -> hasNumber(directive, number))
                .toList();
    }

    /**
     * Các văn bản ở trên: what a directive carries out, itself or through others, nearest first; never itself.
     *
     * @throws IllegalArgumentException no directive of the library has this id
     */
    public List<Directive> ancestors(String id) {
        return idsAbove(id).stream().map(this::known).toList();
    }

    /**
     * Những văn bản gần nhất: those among the given ones that no other of them carries out, itself or through others.
     * In the order given, each once.
     *
     * @throws IllegalArgumentException no directive of the library has one of these ids
     */
    public List<Directive> nearest(Collection<String> ids) {
        Set<String> above = ids.stream().flatMap(id -> idsAbove(id).stream()).collect(Collectors.toSet());
        return ids.stream()
                .distinct()
                .filter(id -> !above.contains(id))
                .map(this::known)
                .toList();
    }

    private Set<String> idsAbove(String id) {
        Set<String> reached = new LinkedHashSet<>();
        ArrayDeque<String> next = new ArrayDeque<>(known(id).carriesOut());
        while (!next.isEmpty()) {
            String above = next.remove();
            if (reached.add(above)) {
                next.addAll(known(above).carriesOut());
            }
        }
        return reached;
    }

    private Directive known(String id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("no directive of this library: \"" + id + "\""));
    }

    private static boolean hasNumber(Directive directive, DocumentNumber number) {
        DocumentNumber own = directive.identity().number();
        return own != null && own.matches(number);
    }
}
