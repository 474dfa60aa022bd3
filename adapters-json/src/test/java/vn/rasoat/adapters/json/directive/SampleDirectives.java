package vn.rasoat.adapters.json.directive;

import java.time.LocalDate;
import java.util.List;
import vn.rasoat.domain.deadline.TimeExpressions;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.DirectiveIdentity;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.obligation.Obligation.Confidence;
import vn.rasoat.domain.obligation.Obligation.Due;
import vn.rasoat.domain.obligation.Obligation.Ground;

/** Văn bản chỉ đạo mẫu. */
final class SampleDirectives {
    static final Directive.Source SOURCE = new Directive.Source("mau.json", "e5".repeat(32));

    private SampleDirectives() {}

    /** A directive in which every part is known and every kind of obligation occurs. */
    static Directive full() {
        return new Directive(
                "11-CT/TU",
                new DirectiveIdentity(
                        "Chỉ thị", DocumentNumber.of("11-CT/TU"), LocalDate.of(2026, 2, 27), "Ban Thường vụ Thành ủy"),
                PoliticalSystem.PARTY,
                Levels.standard().byId("tinh_uy").orElseThrow(),
                "Hà Nội",
                "sinh hoạt chi bộ",
                new Validity(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 12, 31)),
                true,
                new Directive.Binding(List.of("dang_uy_co_so"), List.of("sinh hoạt chi bộ", "chi bộ kiểu mẫu")),
                List.of("21-KL/TW"),
                obligations(),
                SOURCE);
    }

    /** A directive of which next to nothing is known, and that orders nothing. */
    static Directive bare() {
        return new Directive(
                "HN-MAU",
                new DirectiveIdentity("Kế hoạch", null, null, "Ban Thường vụ Thành ủy"),
                PoliticalSystem.PARTY,
                null,
                null,
                "sinh hoạt chi bộ",
                Validity.ALWAYS,
                false,
                new Directive.Binding(List.of(), List.of()),
                List.of(),
                List.of(),
                SOURCE);
    }

    private static List<Obligation> obligations() {
        Ground stated = new Ground("lập mục riêng", "mục II.3", Confidence.STATED, List.of("dang_uy_co_so"));
        Ground relayed = new Ground("", "", Confidence.RELAYED, List.of());
        return List.of(
                new Obligation.RequiredSection(stated, "doi_tuong"),
                new Obligation.RequiredContent(relayed, "nêu gương", List.of("nêu gương|gương mẫu"), "noi_dung"),
                new Obligation.RequiredContent(relayed, "tự phê bình", List.of("tự phê bình", "phê bình"), null),
                new Obligation.RequiredMaterial(stated, "Sổ tay chi bộ", List.of("sổ tay")),
                new Obligation.RequiredLink(relayed, "21-KL/TW", "Kết luận 21"),
                new Obligation.Completion(stated, "Quán triệt", List.of("quán triệt"), due("trong Quý I/2027")),
                new Obligation.ReportDuty(
                        stated,
                        "kết quả sinh hoạt",
                        List.of("sinh hoạt"),
                        "Ban Thường vụ Thành ủy",
                        "Ban Tổ chức Thành ủy",
                        List.of(due("trước ngày 15/11 hằng năm"), due("theo quy định"))),
                new Obligation.ReportDuty(relayed, "đột xuất", List.of(), "Thành ủy", null, List.of()),
                new Obligation.RequiredRecipient(stated, "Thành ủy", Recipient.Purpose.REPORT),
                new Obligation.RequiredRecipient(relayed, "Văn phòng Thành ủy", null),
                new Obligation.OwnPlan(stated, due("trước ngày 30/6/2026")),
                new Obligation.OwnPlan(relayed, null));
    }

    private static Due due(String written) {
        return new Due(
                written,
                TimeExpressions.find("Thời hạn báo cáo: " + written, null)
                        .get(0)
                        .when());
    }
}
