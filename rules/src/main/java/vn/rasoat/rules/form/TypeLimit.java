package vn.rasoat.rules.form;

import java.time.LocalDate;
import java.util.List;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.text.DataTable;

/**
 * Giới hạn thẩm quyền ban hành: a type that an organ of a level may not issue.
 *
 * @param organ COMMITTEE, STANDING, or ANY
 * @param inForce whether the rule that says so was in force on the day of the check; before that the authority is not
 *     known
 */
public record TypeLimit(String type, String level, String organ, boolean inForce) {

    /** All limits, as they stood on a day; those whose level was another then are left out. */
    static List<TypeLimit> on(LocalDate day) {
        return Table.ROWS.stream()
                .filter(row -> row.validity.to() == null || !day.isAfter(row.validity.to()))
                .map(row -> new TypeLimit(row.type, row.level, row.organ, row.validity.contains(day)))
                .toList();
    }

    private record Row(String type, String level, String organ, Validity validity) {

        static Row of(DataTable.Row row) {
            return new Row(
                    row.required("type"),
                    row.required("level"),
                    row.required("organ"),
                    new Validity(row.day("from"), row.day("to")));
        }
    }

    private static final class Table {
        static final List<Row> ROWS =
                DataTable.beside(TypeLimit.class, "type-limits.tsv").map(Row::of);
    }
}
