package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.report.AsOf;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private Desk desk() {
        return new Desk(folder);
    }

    @ParameterizedTest
    @CsvSource({"conforms, 0, ĐẠT", "violates, 1, VI PHẠM", "undecided, 3, CHƯA KẾT LUẬN", "nothing, 3, CHƯA KẾT LUẬN"})
    void what_becomes_of_a_document_decides_the_status_and_opens_the_report(String word, int status, String verdict) {
        Desk.Outcome run = desk().with("a.txt", word).run("check", "a.txt");
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).startsWith(verdict + "  a.txt");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "info, 1"})
    void a_warning_counts_from_the_severity_asked_for(String failOn, int status) {
        assertThat(desk().with("a.txt", "warns")
                        .run("check", "--fail-on", failOn, "a.txt")
                        .status())
                .isEqualTo(status);
    }

    @Test
    void a_file_that_is_no_plan_is_not_judged() {
        Desk.Outcome run = desk().with("a.txt", "thư tình").run("check", "a.txt");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("KHÔNG ĐỌC ĐƯỢC  a.txt: Đây không phải kế hoạch.\n");
        assertThat(run.err()).isEqualTo("rasoat: a.txt: Đây không phải kế hoạch.\n");
    }

    @Test
    void whoever_sees_the_report_is_not_told_twice() {
        Desk.Outcome run = desk().with("a.txt", "thư tình")
                .on(new Terminal(true, true, 80))
                .run("check", "a.txt");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "missing conforms, 2",
        "missing violates, 2",
        "folder violates, 1",
        "folder conforms, 3",
        "folder missing, 2"
    })
    void the_gravest_of_several_wins_and_every_document_is_reported(String words, int status) throws IOException {
        String[] files = words.split(" ");
        Files.createDirectory(folder.resolve("folder"));
        Desk desk = desk().with("conforms", "conforms").with("violates", "violates");
        Desk.Outcome run = desk.run("check", files[0], files[1]);
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).contains("  " + files[0], "  " + files[1], "Tổng hợp 2 văn bản");
    }

    @Test
    void a_path_that_does_not_exist_is_a_wrong_call() {
        Desk.Outcome run = desk().run("check", "không-có.txt");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rasoat: không-có.txt: Không có tệp này.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b"})
    void a_name_that_no_file_can_have_is_a_missing_file(String name) {
        assertThat(desk().run("check", name).status()).isEqualTo(2);
    }

    @Test
    void a_folder_is_named_as_such() throws IOException {
        Files.createDirectory(folder.resolve("vb"));
        Desk.Outcome run = desk().run("check", "vb");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("Đây là thư mục");
    }

    @Test
    void a_file_that_may_not_be_read_is_named_as_such() throws IOException {
        Desk desk = desk().with("mật.txt", "conforms").with("b.txt", "conforms");
        Files.setPosixFilePermissions(desk.path("mật.txt"), PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(desk.path("mật.txt")), "whoever runs this may read everything");
        Desk.Outcome run = desk.run("check", "mật.txt", "b.txt");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("mật.txt: Không có quyền đọc");
        assertThat(run.out()).contains("ĐẠT  b.txt");
    }

    @Test
    void a_fault_of_ours_is_told_with_its_trace_and_disturbs_no_other_document() {
        Desk.Outcome run =
                desk().with("a.txt", "crashes").with("b.txt", "conforms").run("check", "a.txt", "b.txt");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("lỗi của chương trình", "IllegalStateException: a fault of ours");
        assertThat(run.out()).contains("KHÔNG ĐỌC ĐƯỢC  a.txt", "ĐẠT  b.txt");
    }

    @Test
    void standard_input_is_read_under_the_name_given() {
        Desk.Outcome run = desk().typing("violates").run("check", "-", "--stdin-name", "dự thảo.txt");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("VI PHẠM  dự thảo.txt");
    }

    @Test
    void standard_input_cannot_be_read_twice() {
        Desk.Outcome run = desk().typing("conforms").run("check", "-", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("chỉ đọc được một lần");
    }

    @ParameterizedTest
    @CsvSource({
        "conforms 2026-05-27, document, 2026-05-27, DOCUMENT",
        "conforms, document, 2026-10-05, TODAY",
        "conforms 2026-05-27, today, 2026-10-05, TODAY",
        "conforms 2026-05-27, 2020-02-29, 2020-02-29, GIVEN",
        "conforms, 3/2/2025, 2025-02-03, GIVEN",
    })
    void the_day_whose_rules_apply_is_the_one_asked_for(String text, String asOf, LocalDate day, AsOf.Source source) {
        Desk desk = desk().with("a.txt", text);
        desk.run("check", "a.txt", "--as-of", asOf);
        assertThat(desk.parts.requests.get(0).asOf()).isEqualTo(new AsOf(day, source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "31/4/2026", "hôm nay", "2026", "", "27-5-2026"})
    void a_day_that_does_not_exist_is_refused_before_anything_is_read(String asOf) {
        Desk desk = desk().with("a.txt", "conforms");
        Desk.Outcome run = desk.run("check", "a.txt", "--as-of", asOf);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("«" + asOf + "» không phải ngày có thật");
        assertThat(desk.parts.asked).isEmpty();
    }

    @Test
    void system_and_level_are_handed_on() {
        Desk desk = desk().with("a.txt", "conforms");
        desk.run("check", "a.txt", "--system", "party", "--level", "tinh_uy");
        assertThat(desk.parts.requests.get(0).system()).isEqualTo(PoliticalSystem.PARTY);
        assertThat(desk.parts.requests.get(0).level())
                .satisfies(level -> assertThat(level.id()).isEqualTo("tinh_uy"));
    }

    @Test
    void an_unknown_level_is_refused_with_the_nearest_and_with_all() {
        Desk.Outcome run = desk().with("a.txt", "conforms").run("check", "a.txt", "--level", "tinhuy");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Không có cấp «tinhuy». Có phải ý bạn là «tinh_uy»?", "Các cấp: tw, ban_tw");
    }

    @Test
    void only_the_packs_chosen_speak() {
        Desk.Outcome run = desk().with("a.txt", "violates").run("check", "a.txt", "--pack", "party-form");
        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("report-undated").contains("Bộ quy tắc: party-form.");
    }

    @Test
    void a_pack_that_was_chosen_but_says_nothing_leaves_the_document_undecided() {
        Desk.Outcome run = desk().with("a.txt", "warns").run("check", "a.txt", "--pack", "hierarchy");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("Không quy tắc nào được hỏi");
    }

    @Test
    void an_unknown_pack_is_refused_with_the_nearest() {
        Desk.Outcome run = desk().with("a.txt", "conforms").run("check", "a.txt", "--pack", "party-from");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Không có bộ quy tắc «party-from». Có phải ý bạn là «party-form»?");
    }

    @Test
    void a_pack_in_a_folder_is_refused_as_not_there_yet() throws IOException {
        Files.createDirectory(folder.resolve("bo-rieng"));
        Desk.Outcome run = desk().with("a.txt", "conforms").run("check", "a.txt", "--pack", "bo-rieng");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("chưa dùng được bộ quy tắc từ thư mục");
    }

    @Test
    void faults_of_the_library_are_told_with_their_place_and_nothing_is_judged() {
        Desk desk = desk().with("a.txt", "conforms").with("hong.yaml", "x");
        Desk.Outcome run = desk.run("check", "a.txt", "--directives", "hong.yaml");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rasoat: hong.yaml:2:5: sai\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void several_places_of_directives_make_one_library() throws IOException {
        Files.createDirectory(folder.resolve("d1"));
        Desk desk = desk().with("a.txt", "conforms").with("d2.yaml", "x");
        assertThat(desk.run("check", "a.txt", "--directives", "d1", "--directives", "d2.yaml")
                        .status())
                .isZero();
        assertThat(desk.parts.asked).contains("library 2");
    }

    @Test
    void a_folder_of_directives_that_does_not_exist_is_a_wrong_call() {
        Desk.Outcome run = desk().with("a.txt", "conforms").run("check", "a.txt", "--directives", "đâu");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Không có thư mục hoặc tệp «đâu»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit", "markdown", "JSON"})
    void every_other_format_is_written_by_its_writer(String format) {
        Desk.Outcome run = desk().with("a.txt", "violates").run("check", "a.txt", "--format", format);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith(format.toUpperCase(java.util.Locale.ROOT) + " VI VIOLATES\na.txt");
    }

    @Test
    void html_is_refused_by_name_and_what_is_no_format_with_the_choices() {
        assertThat(desk().run("check", "a.txt", "--format", "html").err()).contains("Chưa xuất được báo cáo HTML");
        Desk.Outcome run = desk().run("check", "a.txt", "--format", "xml");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Chọn một trong: text, json, sarif, junit, markdown.");
    }

    @Test
    void a_report_in_a_file_leaves_standard_output_empty() {
        Desk desk = desk().with("a.txt", "violates");
        Desk.Outcome run = desk.run("check", "a.txt", "-o", "kq.txt");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(desk.content("kq.txt")).startsWith("VI PHẠM  a.txt");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_report_takes_the_place_of_an_older_one() {
        Desk desk = desk().with("a.txt", "conforms").with("kq.json", "cũ, dài hơn báo cáo mới rất nhiều");
        assertThat(desk.run("check", "a.txt", "-o", "kq.json", "--format", "json")
                        .status())
                .isZero();
        assertThat(desk.content("kq.json")).isEqualTo("JSON VI CONFORMS\na.txt");
    }

    @Test
    void what_fails_leaves_the_older_report_as_it_was() {
        Desk desk = desk().with("a.txt", "conforms").with("kq.json", "cũ");
        assertThat(desk.run("check", "a.txt", "-o", "kq.json", "--as-of", "mai").status())
                .isEqualTo(2);
        assertThat(desk.content("kq.json")).isEqualTo("cũ");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "./a.txt", "lien-ket.txt"})
    void a_report_never_overwrites_an_input(String output) throws IOException {
        Desk desk = desk().with("a.txt", "conforms");
        Files.createSymbolicLink(desk.path("lien-ket.txt"), desk.path("a.txt"));
        Desk.Outcome run = desk.run("check", "a.txt", "-o", output);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("không ghi đè lên tệp đầu vào");
        assertThat(desk.content("a.txt")).isEqualTo("conforms");
    }

    @Test
    void a_report_never_overwrites_a_directive() throws IOException {
        Files.createDirectory(folder.resolve("d"));
        Desk desk = desk().with("a.txt", "conforms").with("d/x.yaml", "directive:");
        assertThat(desk.run("check", "a.txt", "--directives", "d", "-o", "d/x.yaml")
                        .status())
                .isEqualTo(2);
        assertThat(desk.content("d/x.yaml")).isEqualTo("directive:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"đâu/kq.txt", ".", ""})
    void a_place_that_cannot_be_written_is_a_wrong_call(String output) {
        Desk.Outcome run = desk().with("a.txt", "conforms").run("check", "a.txt", "-o", output);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("rasoat: ").doesNotContain("\tat ");
    }

    @Test
    void a_reader_that_closed_the_pipe_is_told_nothing() {
        assertThat(intoClosedPipe("conforms", "a.txt")).isEqualTo(new Desk.Outcome(0, "", ""));
        assertThat(intoClosedPipe("violates", "a.txt")).isEqualTo(new Desk.Outcome(1, "", ""));
        assertThat(intoClosedPipe("violates", "a.txt", "--format", "json")).isEqualTo(new Desk.Outcome(1, "", ""));
    }

    @Test
    void what_nobody_reads_on_is_not_judged_and_no_pass() {
        assertThat(intoClosedPipe("conforms", "a.txt", "a.txt").status()).isEqualTo(3);
    }

    private Desk.Outcome intoClosedPipe(String word, String... arguments) {
        Desk desk = desk().with("a.txt", word).writingTo(failing("Broken pipe"));
        return desk.run(Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void a_full_disk_is_told() {
        Desk.Outcome run = desk().with("a.txt", "conforms")
                .writingTo(failing("No space left on device"))
                .run("check", "a.txt");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rasoat: Không ghi được báo cáo: No space left on device\n");
    }

    private static OutputStream failing(String message) {
        return new BufferedOutputStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        });
    }

    @Test
    void everything_is_said_in_english_where_that_is_asked_for() {
        Desk desk = desk().with("a.txt", "violates").with("b.txt", "no plan");
        Desk.Outcome run = desk.run("check", "--lang", "en", "a.txt", "b.txt");
        assertThat(run.out()).startsWith("VIOLATES  a.txt: 1 error\n").contains("UNREADABLE  b.txt: This is no plan.");
        assertThat(Stream.of(run.out(), run.err())).noneMatch(said -> said.contains("văn bản"));
    }

    @Test
    void progress_shows_on_a_screen_only_and_goes_away() {
        Desk desk = desk().with("a.txt", "conforms").on(new Terminal(false, true, 80));
        assertThat(desk.run("check", "a.txt", "a.txt", "a.txt").err())
                .contains("[2/3] Đang rà soát a.txt")
                .endsWith("\r\u001B[K");
        assertThat(desk().run("check", "a.txt", "a.txt", "a.txt").err()).isEmpty();
    }

    @Test
    void colours_show_on_a_screen_only_and_where_they_are_welcome() {
        Terminal screen = new Terminal(true, true, 80);
        Desk desk = desk().with("a.txt", "violates");
        assertThat(desk().on(screen).run("check", "a.txt").out()).startsWith("\u001B[1;31mVI PHẠM\u001B[0m  a.txt");
        assertThat(desk().on(screen).run("check", "a.txt", "--no-color").out()).startsWith("VI PHẠM");
        assertThat(desk().on(screen).withoutColour().run("check", "a.txt").out())
                .startsWith("VI PHẠM");
        assertThat(desk.run("check", "a.txt").out()).startsWith("VI PHẠM");
    }
}
