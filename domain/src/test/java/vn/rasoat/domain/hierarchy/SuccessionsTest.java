package vn.rasoat.domain.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.text.DataTable;

class SuccessionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giao Sở Tài nguyên và Môi trường chủ trì|Sở Tài nguyên và Môi trường|Sở Nông nghiệp và Môi trường",
                "phối hợp với Sở TN&MT rà soát|Sở TN&MT|Sở Nông nghiệp và Môi trường",
                "báo cáo Bộ Thông tin và Truyền thông|Bộ Thông tin và Truyền thông|Bộ Khoa học và Công nghệ",
                "Sở Kế hoạch và Đầu tư thẩm định|Sở Kế hoạch và Đầu tư|Sở Tài chính",
                "Sở Giao thông vận tải thẩm định|Sở Giao thông vận tải|Sở Xây dựng",
                "Sở Lao động – Thương binh và Xã hội lo việc|Sở Lao động – Thương binh và Xã hội|Sở Nội vụ",
                "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN|SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN|"
                        + "Sở Nông nghiệp và Môi trường",
                "gửi UBND huyện để biết|UBND huyện|Ủy ban nhân dân xã, phường, đặc khu",
                "các huyện uỷ chỉ đạo|huyện uỷ|đảng ủy xã, phường, đặc khu",
                "Các ban cán sự đảng chỉ đạo|ban cán sự đảng|đảng ủy của cơ quan"
            })
    void a_body_that_ended_is_named_with_its_successor(String text, String name, String successor) {
        assertThat(Successions.find(text, TODAY)).singleElement().satisfies(mention -> {
            assertThat(mention.name()).isEqualTo(name);
            assertThat(mention.successor()).isEqualTo(successor);
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(name);
        });
    }

    @Test
    void a_name_broken_over_lines_is_found() {
        assertThat(Successions.find("Sở Tài nguyên\n  và *Môi trường* làm", TODAY))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Tài nguyên và Môi trường,2025-02-28",
        "Bộ Giao thông vận tải,2025-02-28",
        "Đảng ủy Khối,2025-02-28",
        "huyện ủy,2025-06-30",
        "UBND quận,2025-06-30"
    })
    void on_its_last_day_a_body_still_exists(String name, LocalDate last) {
        assertThat(Successions.find(name, last)).isEmpty();
        assertThat(Successions.find(name, last.plusDays(1))).hasSize(1);
        assertThat(Successions.of(name)).map(Successions.Succession::ended).contains(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Tài nguyên và Môi trường (cũ) đã bàn giao",
                "Sở Tài nguyên và Môi trường trước đây làm việc này",
                "cán bộ của Sở Tài nguyên và Môi trường, nay là Sở Nông nghiệp và Môi trường",
                "nguyên Giám đốc Sở Tài nguyên và Môi trường",
                "hợp nhất Sở Tài nguyên và Môi trường với sở khác",
                "Thông tư số 6/2022/TT-BTTTT ngày 30/6/2022 của Bộ trưởng Bộ Thông tin và Truyền thông",
                "Quyết định số 5/QĐ-UBND về việc giao Sở Tài nguyên và Môi trường làm",
                "Kế hoạch “phối hợp giữa Sở Tài nguyên và Môi trường và sở khác”"
            })
    void what_is_past_or_cited_is_no_mention(String text) {
        assertThat(Successions.find(text, TODAY)).isEmpty();
    }

    @Test
    void the_clause_after_a_citation_is_judged_again() {
        assertThat(Successions.find("theo Quyết định số 5/QĐ-UBND; Sở Tài nguyên và Môi trường làm", TODAY))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban Tuyên giáo Tỉnh ủy",
                "Ban Dân vận Tỉnh ủy",
                "Sở Nông nghiệp và Môi trường",
                "Sở Tài chính",
                "UBND xã",
                "Thành ủy",
                "kế hoạch và đầu tư công",
                "khối thi đua"
            })
    void a_living_body_is_never_accused(String text) {
        assertThat(Successions.find(text, TODAY)).isEmpty();
        assertThat(Successions.of(text)).isEmpty();
    }

    @Test
    void a_line_without_a_day_is_refused() {
        DataTable table = DataTable.of("s.tsv", "name\tlast\tsuccessor\tsource\nA\t\tB\tlaw\n");
        assertThatThrownBy(() -> Successions.read(table)).hasMessage("s.tsv:2: \"last\" is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"huyện ủy ", "Sở Tài nguyên và ", "sáp nhập huyện ủy, ", "Sở       "})
    @Timeout(30)
    void time_grows_with_the_length_of_a_hostile_text_only(String piece) {
        assertThat(Successions.find(piece.repeat(300_000 / piece.length()), TODAY))
                .isNotNull();
    }
}
