package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class StartTest {
    private static final String PLAN = """
            ĐẢNG BỘ TỈNH LAM GIANG          ĐẢNG CỘNG SẢN VIỆT NAM
            ĐẢNG ỦY SỞ TƯ PHÁP
            *                               Lam Giang, ngày 05 tháng 4 năm 2024
            Số 21-KH/ĐU

            KẾ HOẠCH
            tổ chức ngày hội đọc sách năm 2024
            -----

            I- MỤC ĐÍCH, YÊU CẦU

            Nâng cao hiểu biết của đảng viên.

            II- TỔ CHỨC THỰC HIỆN

            Các chi bộ thực hiện Kế hoạch này.

            Nơi nhận:
            - Các chi bộ,
            - Lưu Văn phòng Đảng ủy.

            T/M ĐẢNG ỦY
            BÍ THƯ

            Hoàng Thị Đ
            """;

    @TempDir
    private Path folder;

    private Path log = Path.of("");
    private String out = "";

    private int run(List<String> options, String... arguments) throws IOException, InterruptedException {
        log = folder.resolve("classes.log");
        Path output = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        out = Files.readString(output, StandardCharsets.UTF_8);
        return process.exitValue();
    }

    private List<String> loaded(String name) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" " + name))
                .toList();
    }

    @Test
    void help_loads_neither_rules_nor_readers_of_files() throws Exception {
        assertThat(run(List.of(), "check", "--help")).isZero();
        assertThat(out).startsWith("Rà soát từng văn bản");
        assertThat(loaded("picocli.")).isNotEmpty();
        assertThat(loaded("org.drools.")).isEmpty();
        assertThat(loaded("org.snakeyaml.")).isEmpty();
        assertThat(loaded("tools.jackson.")).isEmpty();
    }

    @Test
    void an_outline_loads_no_rules_and_is_written_in_utf_8_whatever_the_locale() throws Exception {
        Files.writeString(folder.resolve("a.txt"), PLAN);
        assertThat(run(List.of("-Dfile.encoding=US-ASCII"), "outline", "a.txt")).isZero();
        assertThat(out).contains("Số, ký hiệu       21-KH/ĐU", "I- MỤC ĐÍCH, YÊU CẦU");
        assertThat(loaded("org.drools.")).isEmpty();
        assertThat(loaded("org.snakeyaml.")).isEmpty();
    }
}
