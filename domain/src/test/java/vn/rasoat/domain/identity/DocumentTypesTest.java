package vn.rasoat.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.text.DataTable;

class DocumentTypesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Kế hoạch", "KẾ HOẠCH", "kế\nhoạch"})
    void case_and_line_breaks_do_not_hide_a_name(String name) {
        assertThat(DocumentTypes.byName(name)).map(DocumentType::name).contains("Kế hoạch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luật",
                "Nghị định",
                "Thông tư",
                "Nghị quyết liên tịch",
                "Công văn",
                "Thông tri",
                "Đề án",
                "Pháp lệnh",
                "Hiến pháp",
                "Văn bản",
                "Quyết định",
                "Kế hoạch hành động",
                "Chương trình hành động",
                "Quy chế phối hợp",
                "Công điện",
                "Tờ trình"
            })
    void every_type_met_in_citations_is_known(String name) {
        assertThat(DocumentTypes.byName(name)).isPresent();
    }

    @Test
    void a_word_that_is_no_type_is_none() {
        assertThat(DocumentTypes.byName("Kế toán")).isEmpty();
    }

    @Test
    void one_symbol_may_stand_for_two_types() {
        assertThat(DocumentTypes.bySymbol("QĐ")).extracting(DocumentType::name).contains("Quyết định", "Quy định");
    }

    @Test
    void the_system_decides_what_a_symbol_stands_for() {
        assertThat(DocumentTypes.bySymbol("TT", PoliticalSystem.PARTY))
                .extracting(DocumentType::name)
                .containsExactly("Thông tri");
        assertThat(DocumentTypes.bySymbol("tt", PoliticalSystem.STATE))
                .extracting(DocumentType::name)
                .containsExactly("Thông tư");
    }

    @Test
    void a_law_is_cited_and_never_issued_by_an_office() {
        DocumentType law = DocumentTypes.byName("Luật").orElseThrow();
        assertThat(law.systems()).containsExactly(PoliticalSystem.STATE);
        assertThat(law.use(PoliticalSystem.STATE).orElseThrow().issued()).isFalse();
    }

    @Test
    void the_decree_on_paperwork_names_its_types_from_its_first_day() {
        DocumentType.Use plan = DocumentTypes.byName("Kế hoạch")
                .orElseThrow()
                .use(PoliticalSystem.STATE)
                .orElseThrow();
        assertThat(plan.validity().contains(LocalDate.of(2020, 3, 5))).isTrue();
        assertThat(plan.validity().contains(LocalDate.of(2020, 3, 4))).isFalse();
    }

    @Test
    void two_lines_for_one_type_in_one_system_are_refused() {
        String line = "Kế hoạch\tparty\tKH\tissued\t\t\tlaw\n";
        assertThatThrownBy(() -> DocumentTypes.read(table(line + line)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("t.tsv:3: a second line for \"Kế hoạch\" in party");
    }

    @Test
    void an_unknown_use_is_refused() {
        assertThatThrownBy(() -> DocumentTypes.read(table("Kế hoạch\tparty\tKH\toften\t\t\tlaw\n")))
                .hasMessageStartingWith("t.tsv:2: not a use");
    }

    private static DataTable table(String rows) {
        return DataTable.of("t.tsv", "name\tsystem\tsymbols\tuse\tfrom\tto\tsource\n" + rows);
    }
}
