package vn.rasoat.domain.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.text.DataTable;
import vn.rasoat.domain.text.Fold;

/** Bảng tên loại văn bản. */
public final class DocumentTypes {
    private static final Map<String, DocumentType> BY_NAME =
            read(DataTable.beside(DocumentTypes.class, "document-types.tsv"));
    private static final Map<String, List<DocumentType>> BY_SYMBOL = bySymbol(BY_NAME.values());
    private static final Map<String, String> SPELLING = spellings(BY_NAME.values());

    private DocumentTypes() {}

    /** Every type, in the order of the table. */
    public static Collection<DocumentType> all() {
        return BY_NAME.values();
    }

    /** The type of this name, in whatever case and tone-mark placement: «Kế hoạch», «KẾ HOẠCH». */
    public static Optional<DocumentType> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(Fold.fold(name)));
    }

    /** The types that this symbol may stand for, in whatever case: QĐ stands for two. */
    public static List<DocumentType> bySymbol(String symbol) {
        return BY_SYMBOL.getOrDefault(fold(symbol), List.of());
    }

    /** The types that this symbol may stand for in one system. */
    public static List<DocumentType> bySymbol(String symbol, PoliticalSystem system) {
        return bySymbol(symbol).stream()
                .filter(type ->
                        type.symbols(system).stream().anyMatch(own -> fold(own).equals(fold(symbol))))
                .toList();
    }

    /** A symbol as the table spells it, such as CTr for CTR. */
    static Optional<String> spelling(String symbol) {
        return Optional.ofNullable(SPELLING.get(fold(symbol)));
    }

    static Map<String, DocumentType> read(DataTable table) {
        Map<String, DocumentType> types = new LinkedHashMap<>();
        for (DataTable.Row row : table.rows()) {
            DocumentType line = new DocumentType(row.required("name"), Map.of(system(row), use(row)));
            types.merge(Fold.fold(line.name()), line, (first, next) -> joined(first, next, row));
        }
        return Collections.unmodifiableMap(types);
    }

    private static DocumentType joined(DocumentType first, DocumentType next, DataTable.Row row) {
        Map<PoliticalSystem, DocumentType.Use> uses = new LinkedHashMap<>(first.uses());
        next.uses().forEach((system, use) -> {
            if (uses.put(system, use) != null) {
                throw row.fault("a second line for \"" + next.name() + "\" in " + system.word());
            }
        });
        return new DocumentType(first.name(), uses);
    }

    private static PoliticalSystem system(DataTable.Row row) {
        try {
            return PoliticalSystem.ofWord(row.required("system"));
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }

    private static DocumentType.Use use(DataTable.Row row) {
        String use = row.required("use");
        if (!use.equals("issued") && !use.equals("cited")) {
            throw row.fault("not a use such as issued, cited: \"" + use + "\"");
        }
        Validity validity = new Validity(row.day("from"), row.day("to"));
        return new DocumentType.Use(row.list("symbols"), use.equals("issued"), validity);
    }

    private static Map<String, List<DocumentType>> bySymbol(Collection<DocumentType> types) {
        Map<String, List<DocumentType>> bySymbol = new LinkedHashMap<>();
        for (DocumentType type : types) {
            for (String symbol : symbols(type)) {
                bySymbol.computeIfAbsent(symbol, key -> new ArrayList<>()).add(type);
            }
        }
        bySymbol.replaceAll((symbol, list) -> List.copyOf(list));
        return bySymbol;
    }

    private static List<String> symbols(DocumentType type) {
        return type.uses().values().stream()
                .flatMap(use -> use.symbols().stream())
                .map(DocumentTypes::fold)
                .distinct()
                .toList();
    }

    private static Map<String, String> spellings(Collection<DocumentType> types) {
        return types.stream()
                .flatMap(type -> type.uses().values().stream())
                .flatMap(use -> use.symbols().stream())
                .collect(Collectors.toMap(DocumentTypes::fold, symbol -> symbol, (first, second) -> first));
    }

    static String fold(String symbol) {
        return symbol.toUpperCase(Locale.ROOT);
    }
}
