package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.deadline.TimeExpressions;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.DirectiveIdentity;
import vn.rasoat.domain.obligation.Obligation;

class ObligationsCommandTest {
    private static final Obligation.Ground STATED = new Obligation.Ground(
            "các cấp ủy báo cáo đúng hạn", "mục IV.1", Obligation.Confidence.STATED, List.of("dang_uy_co_so"));
    private static final Obligation.Ground RELAYED =
            new Obligation.Ground("", "", Obligation.Confidence.RELAYED, List.of());

    @TempDir
    private Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void a_library_of_three() {
        desk = new Desk(folder);
        desk.parts.directives =
                List.of(guidance(), instruction("11-CT/TU", "Tỉnh ủy A"), instruction("b", "Tỉnh ủy B"));
    }

    private static Directive guidance() {
        return new Directive(
                "97-HD/BTGTW",
                new DirectiveIdentity(
                        "Hướng dẫn",
                        DocumentNumber.of("97-HD/BTGTW"),
                        LocalDate.of(2023, 3, 8),
                        "Ban Tuyên giáo Trung ương"),
                PoliticalSystem.PARTY,
                Levels.standard().byId("ban_tw").orElseThrow(),
                "Lam Giang",
                "đợt sinh hoạt chính trị",
                new Validity(LocalDate.of(2023, 3, 8), null),
                true,
                new Directive.Binding(List.of("tinh_uy"), List.of("văn hóa đọc")),
                List.of("11-CT/TU"),
                List.of(
                        new Obligation.RequiredSection(STATED, "doi_tuong"),
                        new Obligation.RequiredContent(RELAYED, "học tập", List.of("học|đọc", "sách"), "noi_dung"),
                        new Obligation.RequiredMaterial(RELAYED, "Sổ tay", List.of("sổ tay")),
                        new Obligation.RequiredLink(RELAYED, "21-KL/TW", "xây dựng Đảng"),
                        new Obligation.Completion(RELAYED, "quán triệt", List.of(), due("trước ngày 15/5/2024")),
                        new Obligation.ReportDuty(
                                RELAYED,
                                "kết quả",
                                List.of(),
                                "Ban Bí thư",
                                "Văn phòng",
                                List.of(due("trước ngày 15/11 hằng năm"))),
                        new Obligation.ReportDuty(RELAYED, "tiến độ", List.of(), "Ban Bí thư", null, List.of()),
                        new Obligation.RequiredRecipient(RELAYED, "Tỉnh ủy", Recipient.Purpose.REPORT),
                        new Obligation.OwnPlan(RELAYED, null)),
                new Directive.Source("97.yaml", "00"));
    }

    private static Obligation.Due due(String written) {
        return new Obligation.Due(
                written, TimeExpressions.find(written, null).get(0).when());
    }

    private static Directive instruction(String id, String issuer) {
        return new Directive(
                id,
                new DirectiveIdentity("Chỉ thị", DocumentNumber.of("11-CT/TU"), null, issuer),
                PoliticalSystem.PARTY,
                null,
                null,
                "đọc sách",
                Validity.ALWAYS,
                false,
                new Directive.Binding(List.of(), List.of()),
                List.of(),
                List.of(),
                new Directive.Source(id + ".yaml", "00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"97-HD/BTGTW", "97-hd/btgtw"})
    void a_directive_tells_what_it_demands_of_whom_and_what_it_inherits(String wanted) {
        assertThat(desk.run("obligations", wanted).out()).isEqualTo("""
                97-HD/BTGTW  Hướng dẫn 97-HD/BTGTW ngày 08/3/2023 của Ban Tuyên giáo Trung ương
                  đợt sinh hoạt chính trị
                  Đảng · Ban, cơ quan tham mưu của Trung ương · có hiệu lực từ 08/3/2023 · thư viện có toàn văn
                  Ai phải thực hiện: Tỉnh ủy, thành ủy trực thuộc Trung ương; trong phạm vi Lam Giang; kể cả kế
                  hoạch không viện dẫn mà nói về «văn hóa đọc»

                  - Phải có mục «đối tượng».
                    yêu cầu Đảng ủy cơ sở (cơ quan, đơn vị) · mục IV.1 · văn bản ghi rõ · «các cấp ủy báo cáo đúng
                    hạn»
                  - Phải có nội dung học tập (từ ngữ: «học» hoặc «đọc»; «sách») trong mục «nội dung».
                    tất cả các nơi phải thực hiện · văn bản khác thuật lại
                  - Phải nêu tài liệu Sổ tay (từ ngữ: «sổ tay»).
                    tất cả các nơi phải thực hiện · văn bản khác thuật lại
                  - Phải gắn với 21-KL/TW, xây dựng Đảng.
                    tất cả các nơi phải thực hiện · văn bản khác thuật lại
                  - Phải hoàn thành việc quán triệt: trước ngày 15/5/2024.
                    tất cả các nơi phải thực hiện · văn bản khác thuật lại
                  - Phải báo cáo Ban Bí thư (qua Văn phòng) về kết quả: trước ngày 15/11 hằng năm.
                    tất cả các nơi phải thực hiện · văn bản khác thuật lại
                  - Phải báo cáo Ban Bí thư về tiến độ: không định ngày.
                    tất cả các nơi phải thực hiện · văn bản khác thuật lại
                  - Nơi nhận phải có Tỉnh ủy (để báo cáo).
                    tất cả các nơi phải thực hiện · văn bản khác thuật lại
                  - Phải ban hành kế hoạch của mình.
                    tất cả các nơi phải thực hiện · văn bản khác thuật lại

                Thừa hưởng từ Chỉ thị 11-CT/TU của Tỉnh ủy A

                  Chưa biết yêu cầu nào; vì thư viện không có toàn văn, không loại trừ là có.
                """);
    }

    @Test
    void an_id_goes_before_a_number_that_several_share() {
        assertThat(desk.run("obligations", "11-CT/TU").out()).startsWith("11-CT/TU  Chỉ thị 11-CT/TU của Tỉnh ủy A");
    }

    @Test
    void a_number_that_several_share_is_refused_with_their_ids() {
        desk.parts.directives = List.of(instruction("a", "Tỉnh ủy A"), instruction("b", "Tỉnh ủy B"));
        Desk.Outcome run = desk.run("obligations", "11-CT/TU");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Có nhiều văn bản mang số «11-CT/TU». Nêu một mã: a, b.");
    }

    @Test
    void an_unknown_directive_is_refused_with_the_nearest() {
        Desk.Outcome run = desk.run("obligations", "97-HD/BTGDTW");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Không có văn bản «97-HD/BTGDTW»", "Có phải ý bạn là «97-HD/BTGTW»?");
    }

    @Test
    void faults_of_a_directive_file_are_told_with_their_place() {
        Desk.Outcome run = desk.with("hong.yaml", "x").run("obligations", "hong.yaml");
        assertThat(run).isEqualTo(new Desk.Outcome(2, "", "rasoat: hong.yaml:2:5: sai\n"));
    }
}
