package vn.rasoat.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.document.Recipient.Purpose;

class RecipientFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lưu: VT, NC. | true | true",
                "- Lưu: VT. | true | true",
                "Lưu Văn phòng Đảng ủy. | false | true",
                "Lưu: | true | false",
                "Lưu. | false | false"
            })
    void reads_colon_and_keeper_of_the_file_copy(String written, boolean colon, boolean keeper) {
        FileCopy copy = FileCopy.of(item(written, "."));

        assertThat(copy.colon()).isEqualTo(colon);
        assertThat(copy.keeper()).isEqualTo(keeper);
    }

    @Test
    void last_item_and_lost_marks_say_nothing_of_the_separator() {
        assertThat(ItemEnding.of(List.of(item("Sở", ";"), item("Phòng", ""), item("Tổ", ","), item("Đội", ";"))))
                .extracting(ItemEnding::mark)
                .containsExactly(";", ",");
    }

    @Test
    void list_has_ended_where_its_last_item_ends_with_a_full_stop() {
        assertThat(RecipientList.of(List.of(item("Sở", "."))).orElseThrow().ended())
                .isTrue();
        assertThat(RecipientList.of(List.of(item("Sở", ";"))).orElseThrow().ended())
                .isFalse();
        assertThat(RecipientList.of(List.of())).isEmpty();
    }

    private static Recipient item(String written, String mark) {
        boolean copy = written.contains("Lưu");
        return new Recipient(
                written, copy ? Purpose.FILE_COPY : Purpose.NONE, false, copy, mark, written, Location.line(44));
    }
}
