package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {
    @TempDir
    private Path folder;

    private Desk.Outcome run(String... arguments) {
        return new Desk(folder).run(arguments);
    }

    @Test
    void the_list_tells_every_rule_under_its_pack() {
        assertThat(run("rules", "list").out()).isEqualTo("""
                hierarchy  Cấp trên, cấp dưới
                  Điều lệ · không giới hạn thời gian
                  report-undated  lỗi       Tên của report-undated

                party-form  Thể thức văn bản của Đảng
                  Hướng dẫn 99-HD/VPTW · có hiệu lực từ 27/5/2026
                  number-form  cảnh báo  Tên của number-form
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number-form", "party-form/number-form"})
    void a_rule_is_shown_with_its_source_and_with_what_leaves_it_undecided(String id) {
        assertThat(run("rules", "show", id).out()).isEqualTo("""
                number-form  Tên của number-form
                  Mức độ: cảnh báo
                  Nguồn: Điều 5
                  Nếu chưa kết luận được: thiếu … trong thư viện
                  Bộ party-form: Thể thức văn bản của Đảng, có hiệu lực từ 27/5/2026
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number-from", "Number-Form"})
    void an_unknown_rule_is_refused_with_the_nearest(String id) {
        Desk.Outcome run = run("rules", "show", id);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("rasoat: Không có quy tắc «" + id
                        + "». Có phải ý bạn là «number-form»? Xem các quy tắc: rasoat rules list\n");
    }
}
