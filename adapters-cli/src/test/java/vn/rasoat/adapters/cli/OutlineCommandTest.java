package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineCommandTest {
    @TempDir
    private Path folder;

    private Desk desk() {
        return new Desk(folder);
    }

    @Test
    void an_outline_in_words_says_what_the_document_does_not_tell() {
        Desk desk = desk().with("a.txt", "conforms 2024-04-05");
        Desk.Outcome run = desk.run("outline", "a.txt");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("""
                Văn bản
                  Hệ thống          văn bản không cho biết
                  Tên loại          văn bản không cho biết
                  Số, ký hiệu       văn bản không cho biết
                  Ngày ban hành     05/4/2024
                  Địa danh          Lam Giang
                  Cơ quan ban hành  văn bản không cho biết
                  Trích yếu         conforms

                Căn cứ, viện dẫn
                  không thấy
                """).endsWith("Điều phải đoán khi đọc\n  - conforms\n");
        assertThat(desk.parts.asked).isEmpty();
    }

    @Test
    void a_violation_is_no_matter_of_the_outline() {
        assertThat(desk().with("a.txt", "violates").run("outline", "a.txt").status())
                .isZero();
    }

    @Test
    void json_is_written_by_its_writer_in_the_language_asked_for() {
        Desk desk = desk().with("a.txt", "conforms");
        assertThat(desk.run("outline", "a.txt", "--format", "json", "--lang", "en")
                        .out())
                .isEqualTo("outline EN");
    }

    @Test
    void an_outline_can_go_to_a_file() {
        Desk desk = desk().with("a.txt", "conforms");
        assertThat(desk.run("outline", "a.txt", "--format=json", "-o", "a.json").out())
                .isEmpty();
        assertThat(desk.content("a.json")).isEqualTo("outline VI");
    }

    @Test
    void standard_input_is_read() {
        assertThat(desk().typing("conforms").run("outline", "-").status()).isZero();
    }

    @Test
    void what_cannot_be_read_leaves_standard_output_empty() throws IOException {
        Files.createDirectory(folder.resolve("d"));
        Desk.Outcome refused = desk().with("a.txt", "thư").run("outline", "a.txt", "--format", "json");
        assertThat(refused).isEqualTo(new Desk.Outcome(3, "", "rasoat: a.txt: Đây không phải kế hoạch.\n"));
        Desk.Outcome missing = desk().run("outline", "b.txt");
        assertThat(missing).isEqualTo(new Desk.Outcome(2, "", "rasoat: b.txt: Không có tệp này.\n"));
        assertThat(desk().run("outline", "d").status()).isEqualTo(3);
    }
}
