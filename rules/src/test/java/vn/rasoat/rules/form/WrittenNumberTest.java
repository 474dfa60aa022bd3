package vn.rasoat.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.identity.DocumentNumber;

class WrittenNumberTest {

    private static final Head.TypeLine PLAN = new Head.TypeLine("Kế hoạch", "KẾ HOẠCH", Location.line(8));

    @ParameterizedTest
    @CsvSource({"9-KH/ĐU, true", "09-KH/ĐU, false", "10-KH/ĐU, false", "0124/KH-UBND, false", "9/KH-UBND, true"})
    void only_ordinals_below_ten_lack_a_zero(String number, boolean unpadded) {
        assertThat(written(number, PoliticalSystem.PARTY).unpadded()).isEqualTo(unpadded);
    }

    @Test
    void blank_ordinal_is_not_filled() {
        assertThat(written("-KH/ĐU", PoliticalSystem.PARTY).filled()).isFalse();
        assertThat(written("05-KH/ĐU", PoliticalSystem.PARTY).filled()).isTrue();
    }

    @Test
    void symbol_of_the_document_s_type_is_its_own() {
        assertThat(written("05-KH/ĐU", PoliticalSystem.PARTY).foreignType()).isEmpty();
        assertThat(written("05-HD/ĐU", PoliticalSystem.PARTY).foreignType()).isEqualTo("HD");
    }

    @Test
    void symbol_that_no_table_knows_is_not_accused() {
        assertThat(written("05-KHLN/ĐU", PoliticalSystem.PARTY).foreignType()).isEmpty();
    }

    @Test
    void line_that_cannot_be_read_is_not_filled() {
        WrittenNumber written = WrittenNumber.of(
                new Head.NumberLine("Số: ??", true, null, Location.line(3)), PLAN, PoliticalSystem.STATE);

        assertThat(written.filled()).isFalse();
        assertThat(written.order()).isNull();
    }

    private static WrittenNumber written(String number, PoliticalSystem system) {
        Head.NumberLine line = new Head.NumberLine("Số " + number, false, DocumentNumber.of(number), Location.line(3));
        return WrittenNumber.of(line, PLAN, system);
    }
}
