package vn.rasoat.domain.hierarchy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.domain.text.DataTable;

/** Các cấp: every level, and which of them directs which. */
public final class Levels {
    private final Map<String, Level> byId;
    private final Map<String, Set<String>> aboveById;

    private Levels(Map<String, Level> byId) {
        this.byId = byId;
        Map<String, Set<String>> above = new LinkedHashMap<>();
        byId.values().forEach(level -> above.put(level.id(), everyoneAbove(level)));
        this.aboveById = Map.copyOf(above);
    }

    /** The levels of the Vietnamese political system. */
    public static Levels standard() {
        return Standard.LEVELS;
    }

    static Levels of(DataTable table) {
        Map<String, Level> byId = new LinkedHashMap<>();
        for (DataTable.Row row : table.rows()) {
            if (byId.put(row.required("id"), level(row)) != null) {
                throw row.fault("a second level \"" + row.get("id") + "\"");
            }
        }
        for (DataTable.Row row : table.rows()) {
            for (String superior : row.list("superiors")) {
                if (!byId.containsKey(superior)) {
                    throw row.fault("no level \"" + superior + "\"");
                }
            }
        }
        Levels levels = new Levels(byId);
        for (DataTable.Row row : table.rows()) {
            if (levels.aboveById.getOrDefault(row.get("id"), Set.of()).contains(row.get("id"))) {
                throw row.fault("stands above itself");
            }
        }
        return levels;
    }

    private static Level level(DataTable.Row row) {
        try {
            String tier = row.get("tier");
            return new Level(
                    row.required("id"),
                    PoliticalSystem.ofWord(row.required("system")),
                    row.required("name"),
                    row.required("english"),
                    row.list("symbols"),
                    tier.isEmpty() ? null : Integer.valueOf(tier),
                    row.list("superiors"),
                    new Validity(row.day("from"), row.day("to")));
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }

    private Set<String> everyoneAbove(Level level) {
        Set<String> above = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(level.superiors());
        while (!open.isEmpty()) {
            String next = open.pop();
            Level superior = byId.get(next);
            if (superior != null && above.add(next)) {
                open.addAll(superior.superiors());
            }
        }
        return Set.copyOf(above);
    }

    /** Every level, in the order of the table. */
    public Collection<Level> all() {
        return List.copyOf(new ArrayList<>(byId.values()));
    }

    public Optional<Level> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether a directs b, itself or through others; never a guess. */
    public Standing isAbove(Level a, Level b) {
        if (above(b).contains(a.id())) {
            return Standing.ABOVE;
        }
        if (a.id().equals(b.id()) || above(a).contains(b.id()) || lowerTier(a, b)) {
            return Standing.NOT_ABOVE;
        }
        return Standing.UNKNOWN;
    }

    private Set<String> above(Level level) {
        return aboveById.getOrDefault(level.id(), Set.of());
    }

    private static boolean lowerTier(Level a, Level b) {
        return a.tier() != null && b.tier() != null && a.tier() > b.tier();
    }

    /** Vị trí cấp trên. */
    public enum Standing {
        ABOVE,
        NOT_ABOVE,
        /** The table relates the two in no way. */
        UNKNOWN
    }

    private static final class Standard {
        static final Levels LEVELS = Levels.of(DataTable.beside(Levels.class, "levels.tsv"));
    }
}
