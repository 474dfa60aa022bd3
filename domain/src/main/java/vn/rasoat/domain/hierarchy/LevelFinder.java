package vn.rasoat.domain.hierarchy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.text.DataTable;

/**
 * Tìm cấp ban hành. The name of the issuing body decides; its symbol only completes a name that leaves its owner out,
 * for since 2025 one symbol stands for bodies of several levels.
 */
public final class LevelFinder {
    private static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);
    private static final List<Line> LINES =
            DataTable.beside(LevelFinder.class, "level-names.tsv").map(Line::of);
    private static final Map<String, Validity> MUNICIPALITIES = municipalities();

    private LevelFinder() {}

    private static Map<String, Validity> municipalities() {
        return DataTable.beside(LevelFinder.class, "municipalities.tsv").rows().stream()
                .collect(Collectors.toMap(row -> row.required("name"), row -> new Validity(row.day("from"), null)));
    }

    /**
     * The level of an issuing body; null where its name does not tell.
     *
     * @param symbol of the issuer in the document's number, null where it is not known
     * @param system whose form the document follows, null where it is not known
     * @param day of the document: it tells whether a city stands on the tier of a province or of a district
     */
    public static @Nullable Level of(
            String issuerName, @Nullable String symbol, @Nullable PoliticalSystem system, LocalDate day) {
        Body named = Body.of(BodyNames.normal(issuerName));
        Body body = completed(ofSystem(named, system), symbol == null ? "" : symbol, day);
        return LINES.stream()
                .filter(line -> line.fits(body, day))
                .findFirst()
                .flatMap(line -> Levels.standard().byId(line.level()))
                .orElse(null);
    }

    /** «Ban Thường vụ tỉnh»: whose committee, only the form of the document tells. */
    private static Body ofSystem(Body body, @Nullable PoliticalSystem system) {
        boolean bare = !body.known() && body.field().isEmpty() && !body.organ().isEmpty();
        if (!bare || system == null) {
            return body;
        }
        return switch (system) {
            case PARTY -> with(body, "cap_uy", body.scope(), false);
            case FRONT -> with(body, "mttq", body.scope(), false);
            case YOUTH_UNION -> with(body, "doan", body.scope(), false);
            case STATE -> body;
        };
    }

    private static Body completed(Body body, String symbol, LocalDate day) {
        if (body.scope().equals("thành phố")) {
            return with(body, body.kind(), city(body, symbol, day), body.ownedByParty());
        }
        boolean commission = body.kind().equals("ban_dang") || body.kind().equals("ubkt");
        if (commission && body.scope().isEmpty()) {
            return symbol.endsWith("TW")
                    ? with(body, body.kind(), "trung ương", false)
                    : symbol.endsWith("TU") ? with(body, body.kind(), "tỉnh", true) : body;
        }
        boolean bareCommittee = body.kind().equals("dang_uy") && body.field().isEmpty();
        return bareCommittee && symbol.equals("ĐUK")
                ? new Body(body.organ(), body.leader(), "dang_uy", "khối", body.scope(), false, body.place())
                : body;
    }

    /** The tier of a city; empty where it is not known. */
    private static String city(Body body, String symbol, LocalDate day) {
        Validity municipality = MUNICIPALITIES.get(body.place());
        if (municipality != null && municipality.contains(day) || symbol.equals("TU")) {
            return "tỉnh";
        }
        if (symbol.equals("ThU") || !body.place().isEmpty() && day.isBefore(DISTRICTS_ENDED)) {
            return "huyện";
        }
        return body.place().isEmpty() && !day.isBefore(DISTRICTS_ENDED) ? "tỉnh" : "";
    }

    private static Body with(Body body, String kind, String scope, boolean party) {
        return new Body(
                body.organ(), body.leader(), kind, body.field(), scope, party || body.ownedByParty(), body.place());
    }

    private record Line(
            String kind, String scope, boolean party, Predicate<String> field, Validity from, String level) {

        static Line of(DataTable.Row row) {
            String level = row.required("level");
            if (Levels.standard().byId(level).isEmpty()) {
                throw row.fault("no level \"" + level + "\"");
            }
            return new Line(
                    row.required("kind"),
                    row.get("scope"),
                    row.get("owner").equals("party"),
                    field(row.get("field")),
                    new Validity(row.day("from"), null),
                    level);
        }

        private static Predicate<String> field(String cell) {
            if (cell.isEmpty()) {
                return field -> true;
            }
            Pattern pattern = Pattern.compile(cell);
            return cell.equals("-")
                    ? String::isEmpty
                    : field -> pattern.matcher(field).matches();
        }

        boolean fits(Body body, LocalDate day) {
            return kind.equals(body.kind())
                    && (scope.isEmpty() || scope.equals(body.scope()))
                    && (!party || body.ownedByParty())
                    && field.test(body.field())
                    && from.contains(day);
        }
    }
}
