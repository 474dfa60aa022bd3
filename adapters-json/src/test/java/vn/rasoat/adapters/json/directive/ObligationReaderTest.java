package vn.rasoat.adapters.json.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.obligation.Obligation.Confidence;
import vn.rasoat.domain.obligation.Obligation.Due;
import vn.rasoat.domain.obligation.Obligation.Ground;

class ObligationReaderTest {

    private static final Ground RELAYED = new Ground("", "", Confidence.RELAYED, List.of());

    @Test
    void where_an_obligation_comes_from_is_read() {
        Obligation obligation = Sample.obligation("""
                - kind: section
                  role: doi_tuong
                  who: [dang_uy_co_so, "Trường Chính trị tỉnh"]
                  confidence: stated
                  clause: mục II.3
                  quote: "nêu rõ đối tượng tham gia"
                """);

        assertThat(obligation)
                .isEqualTo(new Obligation.RequiredSection(
                        new Ground(
                                "nêu rõ đối tượng tham gia",
                                "mục II.3",
                                Confidence.STATED,
                                List.of("dang_uy_co_so", "Trường Chính trị tỉnh")),
                        "doi_tuong"));
    }

    @Test
    void a_required_content_is_read() {
        assertThat(Sample.obligation("- {kind: content, theme: tủ sách, phrases: [\"tủ sách|giá sách\", đọc],"
                        + " in: noi_dung, confidence: relayed}"))
                .isEqualTo(new Obligation.RequiredContent(
                        RELAYED, "tủ sách", List.of("tủ sách|giá sách", "đọc"), "noi_dung"));
        assertThat(Sample.obligation("- {kind: content, theme: tủ sách, phrases: [đọc], confidence: relayed}"))
                .isEqualTo(new Obligation.RequiredContent(RELAYED, "tủ sách", List.of("đọc"), null));
    }

    @Test
    void a_required_material_is_read() {
        assertThat(Sample.obligation("- {kind: material, title: Sổ tay, phrases: [sổ tay], confidence: relayed}"))
                .isEqualTo(new Obligation.RequiredMaterial(RELAYED, "Sổ tay", List.of("sổ tay")));
    }

    @Test
    void a_required_link_is_read() {
        assertThat(Sample.obligation("- {kind: link, to: 70-CT/TW, title: văn hóa đọc, confidence: relayed}"))
                .isEqualTo(new Obligation.RequiredLink(RELAYED, "70-CT/TW", "văn hóa đọc"));
    }

    @Test
    void a_completion_is_read() {
        assertThat(Sample.obligation("- {kind: completion, task: quán triệt, keywords: [quán triệt],"
                        + " due: chậm nhất ngày 31/5/2024, confidence: relayed}"))
                .isEqualTo(new Obligation.Completion(
                        RELAYED,
                        "quán triệt",
                        List.of("quán triệt"),
                        new Due(
                                "chậm nhất ngày 31/5/2024",
                                new When.NoLaterThan(new When.ExactDay(LocalDate.of(2024, 5, 31))))));
    }

    @Test
    void a_report_is_read_with_every_time_it_is_due() {
        Obligation obligation = Sample.obligation("""
                - kind: report
                  matter: giám sát
                  keywords: [giám sát]
                  to: Ban Thường vụ Tỉnh ủy
                  via: Ban Tuyên giáo Tỉnh ủy
                  due: ["trước ngày 15/11 hằng năm", "theo quy định"]
                  confidence: relayed
                """);

        assertThat(obligation).isInstanceOfSatisfying(Obligation.ReportDuty.class, report -> {
            assertThat(report.matter()).isEqualTo("giám sát");
            assertThat(report.keywords()).containsExactly("giám sát");
            assertThat(report.to()).isEqualTo("Ban Thường vụ Tỉnh ủy");
            assertThat(report.via()).isEqualTo("Ban Tuyên giáo Tỉnh ủy");
            assertThat(report.dues())
                    .extracting(Due::written)
                    .containsExactly("trước ngày 15/11 hằng năm", "theo quy định");
            assertThat(report.dues()).extracting(due -> due.when().kind()).containsExactly("recurrent", "delegated");
        });
    }

    @Test
    void a_report_may_be_due_at_no_stated_time_or_at_one() {
        assertThat(Sample.obligation("- {kind: report, matter: a, to: b, confidence: relayed}"))
                .isEqualTo(new Obligation.ReportDuty(RELAYED, "a", List.of(), "b", null, List.of()));
        assertThat(Sample.obligation("- {kind: report, matter: a, to: b, due: định kỳ, confidence: relayed}"))
                .extracting("dues")
                .asList()
                .hasSize(1);
    }

    @Test
    void a_required_recipient_is_read_with_or_without_its_purpose() {
        assertThat(Sample.obligation("- {kind: recipient, body: Tỉnh ủy, purpose: report, confidence: relayed}"))
                .isEqualTo(new Obligation.RequiredRecipient(RELAYED, "Tỉnh ủy", Recipient.Purpose.REPORT));
        assertThat(Sample.obligation("- {kind: recipient, body: Tỉnh ủy, confidence: relayed}"))
                .isEqualTo(new Obligation.RequiredRecipient(RELAYED, "Tỉnh ủy", null));
    }

    @Test
    void an_own_plan_is_read_with_or_without_its_day() {
        assertThat(Sample.obligation("- {kind: own-plan, confidence: relayed}"))
                .isEqualTo(new Obligation.OwnPlan(RELAYED, null));
        assertThat(Sample.obligation("- {kind: own-plan, due: trước ngày 30/6/2026, confidence: relayed}"))
                .extracting("due.written")
                .isEqualTo("trước ngày 30/6/2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vào tháng 11 hằng năm",
                "Trong Quý I/2022",
                "cuối năm 2022",
                "trước 17 giờ 00 ngày 01 tháng 02 năm 2026",
                "sau 01 (một) ngày",
                "hằng quý",
                "định kỳ",
                "theo quy định",
                "từ ngày 01/12 đến ngày 10/12/2025",
            })
    void times_are_read_as_officials_write_them(String due) {
        Obligation obligation = Sample.obligation("- {kind: own-plan, due: \"" + due + "\", confidence: relayed}");

        assertThat(obligation).extracting("due.written").isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sớm nhất có thể                        | Không hiểu thời hạn",
                "trước ngày 15/11/2024 và ngày 1/6/2025 | Không hiểu thời hạn",
                "gửi báo cáo trước ngày 15/11/2024      | Không hiểu thời hạn",
                "trước ngày 15/11/2024 nhé              | Không hiểu thời hạn",
                "cuối Quý II                            | thiếu năm",
                "trước ngày 15/11                       | thiếu năm",
                "trước ngày 20                          | thiếu tháng",
                "trước ngày 30/02/2026                  | không tồn tại",
                "từ ngày 10/12/2025 đến ngày 01/12/2025 | kết thúc trước khi bắt đầu",
            })
    void a_time_that_cannot_be_compared_is_refused(String due, String told) {
        RuleFileProblem problem =
                Sample.problem(Sample.ordering("- {kind: own-plan, due: \"" + due + "\", confidence: relayed}"));

        assertThat(problem.place()).isEqualTo("a.yaml:13:27");
        assertThat(problem.wording().vi()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "- {kind: section, role: muc_dich, confidence: relayed} | 27 | Từ gần nhất: «muc_dich_yeu_cau»",
                "- {kind: section, role: Đối tượng, confidence: relayed} | 27 | Từ gần nhất: «doi_tuong»",
                "- {kind: sections, role: tai_lieu, confidence: relayed} | 12 | Từ gần nhất: «section»",
                "- {kind: section, rol: tai_lieu, confidence: relayed} | 21 | Từ gần nhất: «role»",
                "- {kind: section, role: tai_lieu, due: định kỳ, confidence: relayed} | 37 | Không có khóa «due»",
                "- {kind: section, role: tai_lieu} | 5 | Thiếu khóa «confidence»",
                "- {kind: section, role: tai_lieu, confidence: state} | 49 | Từ gần nhất: «stated»",
                "- {kind: section, role: tai_lieu, confidence: stated, clause: mục I} | 5 | Thiếu khóa «quote»",
                "- {kind: section, role: tai_lieu, confidence: stated, quote: a} | 5 | Thiếu khóa «clause»",
                "- {kind: section, role: tai_lieu, confidence: relayed, quote: ''} | 65 | chỗ trống",
                "- {kind: section, role: tai_lieu, confidence: relayed, who: [tinh_u]} | 64 | Từ gần nhất: «tinh_uy»",
                "- {kind: section, role: tai_lieu, confidence: relayed, who: tinh_uy} | 63 | cần một danh sách",
                "- {kind: content, theme: a, confidence: relayed} | 5 | Thiếu khóa «phrases»",
                "- {kind: content, theme: a, phrases: [], confidence: relayed} | 40 | Danh sách trống",
                "- {kind: content, theme: a, phrases: ['a!!b'], confidence: relayed} | 41 | để trống",
                "- {kind: content, theme: a, phrases: ['a!'], confidence: relayed} | 41 | để trống",
                "- {kind: link, to: CT 70, title: a, confidence: relayed} | 22 | cần số và ký hiệu",
                "- {kind: completion, task: a, due: định kỳ, confidence: relayed} | 5 | Thiếu khóa «keywords»",
                "- {kind: completion, task: a, keywords: [b], confidence: relayed} | 5 | Thiếu khóa «due»",
                "- {kind: recipient, body: a, purpose: để biết, confidence: relayed} | 41 | information",
                "- {kind: own-plan, due: [định kỳ], confidence: relayed} | 27 | cần chữ",
                "- quán triệt | 5 | cần một nhóm",
            })
    void a_wrong_obligation_is_told_with_its_place(String obligation, int column, String told) {
        RuleFileProblem problem = Sample.problem(Sample.ordering(obligation.replace('!', '|')));

        assertThat(problem.place()).isEqualTo("a.yaml:13:" + column);
        assertThat(problem.wording().vi()).contains(told);
    }

    @Test
    void words_that_a_colon_made_a_group_are_told_how_to_be_quoted() {
        RuleFileProblem problem = Sample.problem(Sample.ordering(
                "- kind: section\n  role: tai_lieu\n  confidence: relayed\n  who:\n    - Tỉnh ủy: các ban"));

        assertThat(problem.place()).isEqualTo("a.yaml:17:9");
        assertThat(problem.wording().vi()).contains("dấu «: »").contains("ngoặc kép");
    }
}
