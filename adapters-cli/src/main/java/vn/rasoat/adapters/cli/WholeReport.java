package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.report.RuleSet;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Language;

/** Báo cáo viết một lần: a format that states the verdict over all documents first is written when all are known. */
final class WholeReport implements DocumentReport {
    private final Parts parts;
    private final ReportFormat format;
    private final Language language;
    private final List<Directive> library;
    private final Severity failOn;
    private final OutputStream out;
    private final List<CheckedDocument> documents = new ArrayList<>();

    WholeReport(
            Parts parts,
            ReportFormat format,
            Language language,
            List<Directive> library,
            Severity failOn,
            OutputStream out) {
        this.parts = parts;
        this.format = format;
        this.language = language;
        this.library = library;
        this.failOn = failOn;
        this.out = out;
    }

    @Override
    public void add(CheckedDocument document) {
        documents.add(document);
    }

    @Override
    public void finish() throws IOException {
        RuleSet ruleSet = new RuleSet(parts.engine(), packsAsked(), library);
        parts.writer(format, language).write(new Review(documents, ruleSet, failOn), out);
    }

    private List<PackInfo> packsAsked() {
        Map<String, PackInfo> byId = new LinkedHashMap<>();
        for (CheckedDocument document : documents) {
            if (document instanceof CheckedDocument.Checked checked) {
                checked.report().packs().forEach(pack -> byId.putIfAbsent(pack.id(), pack));
            }
        }
        return List.copyOf(byId.values());
    }
}
