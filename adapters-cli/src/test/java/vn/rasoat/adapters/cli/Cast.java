package vn.rasoat.adapters.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.Need;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Wording;

/** Made-up plans, packs and outcomes for tests. */
final class Cast {
    static final PackInfo FORM = new PackInfo(
            "party-form",
            new Wording("Thể thức văn bản của Đảng", "Form of Party documents"),
            "1",
            "Hướng dẫn 99-HD/VPTW",
            new Validity(LocalDate.of(2026, 5, 27), null),
            "00");
    static final PackInfo HIERARCHY = new PackInfo(
            "hierarchy", new Wording("Cấp trên, cấp dưới", "Superiors"), "1", "Điều lệ", Validity.ALWAYS, "11");

    private Cast() {}

    static Wording both(String text) {
        return new Wording(text, text + " (en)");
    }

    static RuleInfo rule(String id, PackInfo pack, Severity severity) {
        return new RuleInfo(id, pack.id(), severity, both("Tên của " + id), "Điều 5", both("thiếu {0} trong thư viện"));
    }

    static Finding finding(Severity severity, String message, Location location) {
        return new Finding(severity, both(message), null, location, null, null, "Điều 5", null);
    }

    static RuleOutcome violated(String id, PackInfo pack, Finding... findings) {
        return new RuleOutcome.Violated(rule(id, pack, findings[0].severity()), List.of(findings));
    }

    static RuleOutcome passed(String id, PackInfo pack) {
        return new RuleOutcome.Passed(rule(id, pack, Severity.ERROR));
    }

    static RuleOutcome undecided(String id, PackInfo pack, Severity severity, String need, Finding... findings) {
        return new RuleOutcome.Undecided(rule(id, pack, severity), new Need(both(need)), List.of(findings));
    }

    /** A plan of which only the subject and perhaps the day are known. */
    static Plan plan(String subject, @Nullable LocalDate day) {
        Head.DateLine date = day == null
                ? null
                : new Head.DateLine(
                        "",
                        "Lam Giang",
                        "" + day.getDayOfMonth(),
                        "" + day.getMonthValue(),
                        "" + day.getYear(),
                        Location.line(1));
        Head head = new Head(null, null, null, null, date, null, new Head.Subject(subject, Location.line(2)), false);
        return new Plan(
                head, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, null,
                List.of(), List.of());
    }
}
