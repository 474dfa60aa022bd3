package vn.rasoat.domain.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.text.DataTable;

/** Ký hiệu cơ quan ban hành: the parts of symbols whose system or spelling is known. */
final class IssuerSymbols {
    private static final List<Symbol> ALL = DataTable.beside(IssuerSymbols.class, "issuer-symbols.tsv")
            .map(row -> new Symbol(row.required("symbol"), PoliticalSystem.ofWord(row.required("system"))));
    private static final Map<String, Symbol> EXACT = ALL.stream()
            .filter(symbol -> !symbol.open())
            .collect(Collectors.toMap(Symbol::folded, Function.identity()));
    private static final List<Symbol> OPEN = ALL.stream().filter(Symbol::open).toList();

    private IssuerSymbols() {}

    /** The system whose bodies carry this part in their symbols. */
    static Optional<PoliticalSystem> system(String part) {
        String folded = DocumentTypes.fold(part);
        Symbol exact = EXACT.get(folded);
        return exact != null
                ? Optional.of(exact.system())
                : OPEN.stream()
                        .filter(symbol -> symbol.fits(folded))
                        .findFirst()
                        .map(Symbol::system);
    }

    /** The part as it is printed where it is known, such as TTg for TTG, and as written where it is not. */
    static String spelling(String part) {
        Symbol exact = EXACT.get(DocumentTypes.fold(part));
        return exact == null ? part : exact.written();
    }

    /**
     * One line of the table.
     *
     * @param open whether {@code *} stands for letters at its beginning or end
     */
    private record Symbol(String written, String folded, boolean open, boolean suffix, PoliticalSystem system) {
        Symbol(String written, PoliticalSystem system) {
            this(
                    written,
                    DocumentTypes.fold(written).replace("*", ""),
                    written.indexOf('*') >= 0,
                    written.startsWith("*"),
                    system);
        }

        boolean fits(String part) {
            return suffix ? part.endsWith(folded) : part.startsWith(folded);
        }
    }
}
