package vn.rasoat.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DataTableTest {
    private static final String HEAD = "# comment\nname\tday\tsource\n";

    @Test
    void cells_are_found_by_the_name_of_their_column() {
        DataTable table = DataTable.of("t.tsv", HEAD + "a,b\t2025-06-30\tlaw\n");
        assertThat(table.rows()).hasSize(1);
        DataTable.Row row = table.rows().get(0);
        assertThat(row.list("name")).containsExactly("a", "b");
        assertThat(row.day("day")).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    @Test
    void an_empty_day_is_no_day() {
        assertThat(DataTable.of("t.tsv", HEAD + "a\t\tlaw\n").rows().get(0).day("day"))
                .isNull();
    }

    @Test
    void a_missing_cell_is_named_with_file_and_line() {
        assertThatThrownBy(() -> DataTable.of("t.tsv", HEAD + "a\tlaw\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("t.tsv:3: 2 cells");
    }

    @Test
    void a_row_without_a_source_is_refused() {
        assertThatThrownBy(() -> DataTable.of("t.tsv", HEAD + "a\t\t\n")).hasMessage("t.tsv:3: \"source\" is empty");
    }

    @Test
    void an_impossible_day_is_refused() {
        DataTable.Row row =
                DataTable.of("t.tsv", HEAD + "a\t2025-06-31\tlaw\n").rows().get(0);
        assertThatThrownBy(() -> row.day("day")).hasMessageContaining("t.tsv:3").hasMessageContaining("2025-06-31");
    }

    @Test
    void decomposed_letters_are_refused() {
        assertThatThrownBy(() -> DataTable.of("t.tsv", HEAD + "a\u0302\t\tlaw\n"))
                .hasMessage("t.tsv:3: not UTF-8 text in NFC");
    }

    @Test
    void a_table_without_rows_is_refused() {
        assertThatThrownBy(() -> DataTable.of("t.tsv", HEAD)).hasMessage("t.tsv: no rows");
    }

    @Test
    void what_the_maker_refuses_is_a_fault_of_the_row() {
        DataTable table = DataTable.of("t.tsv", HEAD + "a\t\tlaw\n");
        assertThatThrownBy(() -> table.map(row -> {
                    throw new IllegalArgumentException("odd");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("t.tsv:3: odd");
    }
}
