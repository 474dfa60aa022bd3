package vn.rasoat.domain.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.text.DataTable;

/** Ký hiệu cơ quan ban hành: the parts of symbols whose system or spelling is known. */
final class IssuerSymbols {
    private static final List<Symbol> ALL = DataTable.beside(IssuerSymbols.class, "issuer-symbols.tsv")
            .map(row -> new Symbol(row.required("symbol"), PoliticalSystem.ofWord(row.required("system"))));

    private IssuerSymbols() {}

    /** The system whose bodies carry this part in their symbols. */
    static Optional<PoliticalSystem> system(String part) {
        return ALL.stream().filter(symbol -> symbol.fits(part)).findFirst().map(Symbol::system);
    }

    /** The part as it is printed where it is known, such as TTg for TTG, and as written where it is not. */
    static String spelling(String part) {
        String upper = part.toUpperCase(Locale.ROOT);
        return ALL.stream()
                .map(Symbol::written)
                .filter(written -> written.toUpperCase(Locale.ROOT).equals(upper))
                .findFirst()
                .orElse(part);
    }

    private record Symbol(String written, PoliticalSystem system) {
        boolean fits(String part) {
            String upper = part.toUpperCase(Locale.ROOT);
            String own = written.toUpperCase(Locale.ROOT).replace("*", "");
            if (written.startsWith("*")) {
                return upper.endsWith(own);
            }
            return written.endsWith("*") ? upper.startsWith(own) : upper.equals(own);
        }
    }
}
