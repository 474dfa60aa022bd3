package vn.rasoat.adapters.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.DirectiveIdentity;
import vn.rasoat.domain.report.AsOf;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.CheckedDocument.Checked;
import vn.rasoat.domain.report.CheckedDocument.Unreadable;
import vn.rasoat.domain.report.DocumentSummary;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.Need;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.RuleOutcome.NotApplicable;
import vn.rasoat.domain.report.RuleOutcome.Passed;
import vn.rasoat.domain.report.RuleOutcome.Undecided;
import vn.rasoat.domain.report.RuleOutcome.Violated;
import vn.rasoat.domain.report.RuleSet;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Wording;

/** Đợt rà soát mẫu: small reviews that show every outcome. */
public final class Reviews {
    public static final Passed PASSED = new Passed(rule("date-form", Severity.WARNING));
    public static final NotApplicable NOT_APPLICABLE = new NotApplicable(rule("annex-unmatched", Severity.WARNING));

    private Reviews() {}

    /** A document with every outcome, and a file that could not be read. */
    public static Review full() {
        return of(Severity.ERROR, document(everyOutcome()), unreadable());
    }

    public static Review of(Severity failOn, CheckedDocument... documents) {
        RuleSet ruleSet = new RuleSet(
                new RuleSet.Engine("rasoat", "0.1.0"),
                List.of(pack("party-form-2018", LocalDate.of(2018, 4, 3)), pack("hierarchy", null)),
                List.of(directive()));
        return new Review(Arrays.asList(documents), ruleSet, failOn);
    }

    public static RuleOutcome[] everyOutcome() {
        return new RuleOutcome[] {
            PASSED,
            violated(Severity.ERROR),
            undecided(Severity.ERROR, finding(Severity.ERROR, 7, "Chưa rõ văn bản cấp trên.")),
            NOT_APPLICABLE
        };
    }

    public static Checked document(RuleOutcome... outcomes) {
        return document("du-thao/kế hoạch 07.txt", outcomes);
    }

    public static Checked document(String path, RuleOutcome... outcomes) {
        Report report = new Report(
                new AsOf(LocalDate.of(2026, 4, 9), AsOf.Source.DOCUMENT),
                List.of(pack("hierarchy", null)),
                List.of("11-CT/TU"),
                List.of(outcomes),
                List.of(new Wording("Không có bộ quy tắc thể thức nào áp dụng.", "No form pack applies.")));
        DocumentSummary summary = DocumentSummary.of(
                Plans.full().head(), Levels.standard().byId("tinh_uy").orElseThrow());
        return new Checked(path, "a1".repeat(32), summary, report);
    }

    public static Unreadable unreadable() {
        return new Unreadable(
                "ảnh.pdf",
                "b2".repeat(32),
                new Wording("Tệp là ảnh chụp; hãy gửi bản Word.", "The file is a picture; send the Word file."));
    }

    public static Violated violated(Severity severity, Finding... findings) {
        Finding missing = new Finding(
                severity,
                new Wording("Nơi nhận thiếu Thành ủy.", "Thành ủy is not among the recipients."),
                null,
                Location.NOWHERE,
                null,
                null,
                "Điều 9",
                null);
        List<Finding> given = List.of(findings);
        return new Violated(
                rule("recipient-parent-missing", severity),
                given.isEmpty()
                        ? List.of(finding(severity, 45, "Hạn báo cáo muộn hơn hạn cấp trên."), missing)
                        : given);
    }

    public static Undecided undecided(Severity severity, Finding... findings) {
        Need need = new Need(new Wording("Cần văn bản 11-CT/TU.", "The document 11-CT/TU is needed."));
        return new Undecided(rule("parent-unknown", severity), need, List.of(findings));
    }

    public static Finding finding(Severity severity, int line, String message) {
        return finding(severity, Location.line(line).in("II.2"), message, "trước ngày 20/12");
    }

    public static Finding finding(Severity severity, Location location, String message, @Nullable String quote) {
        return new Finding(
                severity,
                new Wording(message, "In English: " + message),
                quote,
                location,
                new Wording("trước ngày 15/11", "before 15 November"),
                new Wording("Sửa hạn về trước ngày 15/11.", "Move it before 15 November."),
                "mục IV.7",
                "11-CT/TU của Ban Thường vụ Thành ủy");
    }

    public static RuleInfo rule(String id, Severity severity) {
        return new RuleInfo(
                id,
                "hierarchy",
                severity,
                new Wording("Quy tắc " + id, "Rule " + id),
                "Điều 5",
                new Wording("Khi chưa có văn bản cấp trên.", "Where the parent is not at hand."));
    }

    private static PackInfo pack(String id, @Nullable LocalDate from) {
        return new PackInfo(
                id,
                new Wording("Bộ " + id, "Pack " + id),
                "1.2.0",
                "36-HD/VPTW",
                new Validity(from, from == null ? null : LocalDate.of(2026, 5, 26)),
                "c3".repeat(32));
    }

    public static Directive directive() {
        return new Directive(
                "11-CT/TU",
                new DirectiveIdentity(
                        "Chỉ thị", DocumentNumber.of("11-CT/TU"), LocalDate.of(2026, 2, 27), "Ban Thường vụ Thành ủy"),
                PoliticalSystem.PARTY,
                null,
                null,
                "sinh hoạt chi bộ",
                Validity.ALWAYS,
                true,
                new Directive.Binding(List.of(), List.of()),
                List.of(),
                List.of(),
                new Directive.Source("11-ct-tu.yaml", "d4".repeat(32)));
    }
}
