package vn.rasoat.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.report.AsOf;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.DocumentSummary;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Language;
import vn.rasoat.domain.text.Wording;

class TextReportTest {
    private static final DocumentSummary SUMMARY = new DocumentSummary(
            PoliticalSystem.PARTY,
            "Kế hoạch",
            DocumentNumber.of("26-KH/ĐU"),
            LocalDate.of(2024, 4, 5),
            "Lam Giang",
            "Đảng ủy Sở Tư pháp",
            null,
            "văn hóa đọc");

    private static final Finding LATE = new Finding(
            Severity.ERROR,
            new Wording(
                    "Báo cáo sơ kết trước ngày 15/6/2024, muộn hơn hạn trước ngày 05/6/2024 của 125-KH/ĐUK.",
                    "The interim report is late."),
            "trước ngày 15/6/2024",
            Location.line(83).in("IV.3"),
            new Wording("báo cáo trước ngày 05/6/2024", "report before 05/6/2024"),
            new Wording("Sửa thành trước ngày 05/6/2024 hoặc sớm hơn.", "Bring it forward."),
            "125-KH/ĐUK, mục IV.2",
            "Ban Thường vụ Đảng ủy Khối");

    private static final Finding ABSENT = new Finding(
            Severity.ERROR,
            new Wording("Không có mục tài liệu.", "There is no section on materials."),
            null,
            Location.NOWHERE,
            null,
            new Wording("Thêm một mục nêu tài liệu học tập.", "Add one."),
            "197-HD/BTGTW, mục IV.1",
            "Ban Tuyên giáo Trung ương");

    private static final Finding DAY = new Finding(
            Severity.WARNING,
            new Wording("Ngày nhỏ hơn 10 thiếu số 0.", "A nought is missing."),
            "ngày 5 tháng 4 năm 2024",
            Location.line(8),
            null,
            new Wording("Viết «ngày 05».", "Write «ngày 05»."),
            "36-HD/VPTW, mục II.4",
            null);

    private static final List<RuleOutcome> OUTCOMES = List.of(
            Cast.violated("report-later-than-parent", Cast.HIERARCHY, LATE),
            Cast.violated("section-required", Cast.HIERARCHY, ABSENT),
            Cast.violated("date-form", Cast.FORM, DAY),
            Cast.undecided(
                    "link-required", Cast.HIERARCHY, Severity.WARNING, "Hãy đưa Kết luận 12-KL/TW vào thư viện."),
            Cast.undecided(
                    "report-undated",
                    Cast.HIERARCHY,
                    Severity.ERROR,
                    "Hãy đưa Kết luận 12-KL/TW vào thư viện.",
                    new Finding(
                            Severity.ERROR,
                            Cast.both("Chưa rõ quy định nào."),
                            "theo quy định",
                            Location.line(71).in("IV.1"),
                            null,
                            null,
                            "",
                            null)),
            Cast.passed("number-form", Cast.FORM),
            new RuleOutcome.NotApplicable(Cast.rule("annex-unmatched", Cast.FORM, Severity.WARNING)));

    private static CheckedDocument document(
            String path, DocumentSummary summary, AsOf asOf, List<RuleOutcome> outcomes) {
        Report report = new Report(
                asOf,
                List.of(Cast.HIERARCHY, Cast.FORM),
                List.of("125-KH/ĐUK", "197-HD/BTGTW"),
                outcomes,
                List.of(Cast.both("Tên tỉnh được đoán theo câu mở đầu.")));
        return new CheckedDocument.Checked(path, "00", summary, report);
    }

    private static CheckedDocument full() {
        AsOf asOf = new AsOf(LocalDate.of(2024, 4, 5), AsOf.Source.DOCUMENT);
        return document("dự thảo.txt", SUMMARY, asOf, OUTCOMES);
    }

    private static String written(Language language, int columns, CheckedDocument... documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextReport report = new TextReport(new Page(out, columns, false), Messages.in(language), Severity.ERROR);
        for (CheckedDocument document : documents) {
            report.add(document);
        }
        report.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_report_reads_like_this() throws IOException {
        assertThat(written(Language.VI, 100, full())).isEqualTo("""
                VI PHẠM  dự thảo.txt: 2 lỗi, 1 cảnh báo, 2 quy tắc chưa kết luận được
                  Kế hoạch 26-KH/ĐU ngày 05/4/2024 của Đảng ủy Sở Tư pháp
                  Theo quy tắc có hiệu lực ngày 05/4/2024, ngày ghi trên văn bản.

                  Lỗi

                    Toàn văn bản
                      Không có mục tài liệu.
                      Cách sửa: Thêm một mục nêu tài liệu học tập.
                      section-required · 197-HD/BTGTW, mục IV.1 · Ban Tuyên giáo Trung ương yêu cầu

                    dòng 83, mục IV.3: «trước ngày 15/6/2024»
                      Báo cáo sơ kết trước ngày 15/6/2024, muộn hơn hạn trước ngày 05/6/2024 của 125-KH/ĐUK.
                      Ban Thường vụ Đảng ủy Khối yêu cầu: báo cáo trước ngày 05/6/2024
                      Cách sửa: Sửa thành trước ngày 05/6/2024 hoặc sớm hơn.
                      report-later-than-parent · 125-KH/ĐUK, mục IV.2

                  Cảnh báo

                    dòng 8: «ngày 5 tháng 4 năm 2024»
                      Ngày nhỏ hơn 10 thiếu số 0.
                      Cách sửa: Viết «ngày 05».
                      date-form · 36-HD/VPTW, mục II.4

                  Chưa kết luận được

                    Hãy đưa Kết luận 12-KL/TW vào thư viện.
                      - dòng 71, mục IV.1: «theo quy định». Chưa rõ quy định nào.
                      report-undated (lỗi), link-required (cảnh báo)

                  1 quy tắc đạt; 1 quy tắc không áp dụng.
                  Bộ quy tắc: hierarchy, party-form. Văn bản chỉ đạo phải theo: 125-KH/ĐUK, 197-HD/BTGTW.
                  Lưu ý: Tên tỉnh được đoán theo câu mở đầu.
                """);
    }

    @Test
    void the_text_that_a_pack_is_drawn_from_is_not_named_twice() throws IOException {
        Finding form = new Finding(
                Severity.WARNING, Cast.both("x"), null, Location.line(4), null, null, "mục 3", Cast.FORM.legalSource());
        AsOf day = new AsOf(LocalDate.of(2026, 2, 10), AsOf.Source.GIVEN);
        List<RuleOutcome> outcomes = List.of(Cast.violated("number-form", Cast.FORM, form));
        assertThat(written(Language.VI, 100, document("a.txt", SUMMARY, day, outcomes)))
                .contains("      number-form · mục 3\n");
    }

    @Test
    void a_remedy_that_the_message_tells_is_not_told_again() throws IOException {
        Wording remedy = new Wording("Sửa đi.", "Mend it.");
        Wording telling = new Wording("Sai. Sửa đi.", "Wrong. Mend it.");
        Finding twice = new Finding(Severity.INFO, telling, null, Location.line(4), null, remedy, "", null);
        Finding once = new Finding(Severity.INFO, Cast.both("Sai."), null, Location.line(4), null, remedy, "", null);
        AsOf day = new AsOf(LocalDate.of(2026, 2, 10), AsOf.Source.GIVEN);
        List<RuleOutcome> outcomes = List.of(Cast.violated("r", Cast.FORM, twice, once));
        assertThat(written(Language.VI, 100, document("a.txt", SUMMARY, day, outcomes)))
                .containsOnlyOnce("Cách sửa: Sửa đi.");
    }

    @Test
    void below_several_documents_stands_a_table() throws IOException {
        CheckedDocument unreadable = new CheckedDocument.Unreadable("ảnh.pdf", null, Cast.both("Ảnh quét."));
        assertThat(written(Language.VI, 100, full(), unreadable)).endsWith("""

                KHÔNG ĐỌC ĐƯỢC  ảnh.pdf: Ảnh quét.

                Tổng hợp 2 văn bản: 1 vi phạm, 1 không đọc được

                  Kết luận        Lỗi  Cảnh báo  Gợi ý  Chưa rõ  Tệp
                  VI PHẠM           2         1      0        2  dự thảo.txt
                  KHÔNG ĐỌC ĐƯỢC    -         -      -        -  ảnh.pdf
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 57, 80, 100})
    void no_line_is_wider_than_the_page(int columns) throws IOException {
        assertThat(written(Language.VI, columns, full()).lines())
                .allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void an_undated_draft_is_told_that_it_was_judged_by_today() throws IOException {
        DocumentSummary undated = new DocumentSummary(null, null, null, null, null, null, null, null);
        AsOf today = new AsOf(LocalDate.of(2026, 2, 10), AsOf.Source.TODAY);
        assertThat(written(Language.VI, 100, document("a.txt", undated, today, OUTCOMES)))
                .contains("Văn bản chưa rõ loại chưa có số\n")
                .contains("ngày 10/02/2026, hôm nay, vì văn bản chưa ghi ngày.");
    }

    @Test
    void english_days_cannot_be_mistaken() throws IOException {
        assertThat(written(Language.EN, 100, full()))
                .contains("Kế hoạch 26-KH/ĐU of 2024-04-05 by Đảng ủy Sở Tư pháp")
                .contains("VIOLATES  dự thảo.txt: 2 errors, 1 warning, 2 rules undecided");
    }

    @Test
    void a_document_cannot_steer_the_screen() throws IOException {
        Finding hostile = new Finding(
                Severity.INFO, Cast.both("x"), "a\u001B[2J\u202Eb\r\nc", Location.line(1), null, null, "", null);
        AsOf day = new AsOf(LocalDate.of(2026, 2, 10), AsOf.Source.GIVEN);
        List<RuleOutcome> outcomes = List.of(Cast.violated("r", Cast.FORM, hostile));
        String report = written(Language.VI, 100, document("\u001B]0;tệp.txt", SUMMARY, day, outcomes));
        assertThat(report).contains("dòng 1: «a\uFFFD[2J\uFFFDb c»").contains("\uFFFD]0;tệp.txt");
        assertThat(report.chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }
}
