package vn.rasoat.adapters.json.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.port.ReportWriter;
import vn.rasoat.domain.report.AsOf;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.CheckedDocument.Checked;
import vn.rasoat.domain.report.CheckedDocument.Unreadable;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.RuleOutcome.NotApplicable;
import vn.rasoat.domain.report.RuleOutcome.Passed;
import vn.rasoat.domain.report.RuleOutcome.Undecided;
import vn.rasoat.domain.report.RuleOutcome.Violated;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.report.Verdict;
import vn.rasoat.domain.text.Language;
import vn.rasoat.domain.text.Wording;

/** Báo cáo dạng Markdown, for a comment on a draft or a file beside it: what to mend first, the rest in a line each. */
public final class MarkdownReport implements ReportWriter {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    private final Language language;

    /** @param language of the messages */
    public MarkdownReport(Language language) {
        this.language = language;
    }

    @Override
    public void write(Review review, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# " + say("Báo cáo rà soát", "Review") + ": " + verdict(review.verdict()));
        review.documents().forEach(document -> document(lines, document, review.failOn()));
        ruleSet(lines, review);
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (String line : lines) {
            text.write(line + "\n");
        }
        text.flush();
    }

    private void document(List<String> lines, CheckedDocument document, Severity failOn) {
        lines.add("");
        lines.add("## " + plain(document.path()) + ": " + verdict(document.verdict(failOn)));
        lines.add("");
        if (document instanceof Unreadable unreadable) {
            lines.add(spoken(unreadable.reason()));
        } else if (document instanceof Checked checked) {
            report(lines, checked.report());
        }
    }

    private void report(List<String> lines, Report report) {
        lines.add(asOf(report.asOf()));
        report.notes().forEach(note -> lines.add("\n> " + spoken(note)));
        for (Severity severity : Severity.values()) {
            violated(lines, report, severity);
        }
        undecided(lines, report);
        rest(lines, report, Passed.class, say("Đạt", "Passed"));
        rest(lines, report, NotApplicable.class, say("Không áp dụng", "Not applicable"));
    }

    private void violated(List<String> lines, Report report, Severity severity) {
        List<RuleOutcome> outcomes = of(report, Violated.class).stream()
                .filter(outcome -> outcome.severity() == severity)
                .toList();
        if (!outcomes.isEmpty()) {
            lines.add("\n### " + severity(severity) + "\n");
            outcomes.forEach(outcome -> outcome.findings().forEach(finding -> finding(lines, outcome, finding)));
        }
    }

    private void finding(List<String> lines, RuleOutcome outcome, Finding finding) {
        lines.add("- **" + place(finding.location()) + "** " + spoken(finding.message()) + " (`"
                + outcome.rule().id() + "`, " + plain(finding.source()) + ")");
        if (finding.quote() != null) {
            lines.add("  - " + say("Nguyên văn", "Quote") + ": «" + plain(finding.quote()) + "»");
        }
        if (finding.expected() != null) {
            lines.add("  - " + say("Yêu cầu", "Expected") + ": " + spoken(finding.expected()));
        }
        if (finding.remedy() != null) {
            lines.add("  - " + say("Cách sửa", "Remedy") + ": " + spoken(finding.remedy()));
        }
    }

    private void undecided(List<String> lines, Report report) {
        List<RuleOutcome> outcomes = of(report, Undecided.class);
        if (outcomes.isEmpty()) {
            return;
        }
        lines.add("\n### " + say("Chưa kết luận", "Undecided") + "\n");
        for (RuleOutcome outcome : outcomes) {
            Wording missing = ((Undecided) outcome).missing().wording();
            lines.add("- " + spoken(outcome.rule().title()) + ": " + spoken(missing) + " (`"
                    + outcome.rule().id() + "`)");
            outcome.findings()
                    .forEach(
                            finding -> lines.add("  - " + place(finding.location()) + " " + spoken(finding.message())));
        }
    }

    private void rest(List<String> lines, Report report, Class<? extends RuleOutcome> kind, String heading) {
        List<RuleOutcome> outcomes = of(report, kind);
        if (!outcomes.isEmpty()) {
            String rules = outcomes.stream()
                    .map(outcome -> "`" + outcome.rule().id() + "`")
                    .collect(Collectors.joining(", "));
            lines.add("\n" + heading + " (" + outcomes.size() + "): " + rules + ".");
        }
    }

    private static List<RuleOutcome> of(Report report, Class<? extends RuleOutcome> kind) {
        return report.outcomes().stream().filter(kind::isInstance).toList();
    }

    private void ruleSet(List<String> lines, Review review) {
        String packs = review.ruleSet().packs().stream()
                .map(pack -> "`" + pack.id() + "` " + pack.version())
                .collect(Collectors.joining(", "));
        lines.add("\n---\n");
        lines.add(plain(review.ruleSet().engine().toString()) + (packs.isEmpty() ? "" : ": " + packs) + ". "
                + say("Số văn bản chỉ đạo trong thư viện", "Directives in the library") + ": "
                + review.ruleSet().directives().size() + ".");
    }

    private String asOf(AsOf asOf) {
        String source = switch (asOf.source()) {
            case DOCUMENT -> say("ngày của văn bản", "the document's own day");
            case GIVEN -> say("do người dùng chọn", "given by the caller");
            case TODAY -> say("hôm nay, vì văn bản chưa có ngày", "today, the document having no day");
        };
        return say("Rà soát theo quy tắc của ngày", "Judged by the rules of") + " " + asOf.date() + " (" + source
                + ").";
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case CONFORMS -> say("đạt", "conforms");
            case UNDECIDED -> say("chưa kết luận", "undecided");
            case UNREADABLE -> say("không đọc được", "unreadable");
            case VIOLATES -> say("có vi phạm", "violates");
        };
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> say("Phải sửa", "Errors");
            case WARNING -> say("Nên sửa", "Warnings");
            case INFO -> say("Để biết", "For information");
        };
    }

    private String place(Location location) {
        List<String> parts = new ArrayList<>();
        if (location.section() != null) {
            parts.add(say("mục ", "section ") + plain(location.section()));
        }
        if (location.page() != null) {
            parts.add(say("trang ", "page ") + location.page());
        }
        if (location.paragraph() != null) {
            parts.add(say("đoạn ", "paragraph ") + location.paragraph());
        } else if (location.line() > 0) {
            parts.add(say("dòng ", "line ") + location.line());
        }
        String place = parts.isEmpty() ? say("toàn văn bản", "whole document") : String.join(", ", parts);
        return "[" + place + "]";
    }

    private String say(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    private String spoken(Wording wording) {
        return plain(wording.in(language));
    }

    /** Text that a document or a file name brought along must stay text. */
    private static String plain(String text) {
        return MARKUP.matcher(BREAKS.matcher(text.strip()).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
