package vn.rasoat.adapters.json.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.rasoat.adapters.json.text.JsonText;
import vn.rasoat.domain.port.ReportWriter;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.text.Language;

/**
 * Báo cáo dạng SARIF 2.1.0, for editors and code hosts.
 *
 * <p>A violated rule gives a result of kind {@code fail} for each finding, an undecided one results of kind
 * {@code open}. Rules that passed or did not apply give none: hosts that do not know the kind would show them as
 * alerts. A file that could not be read, and a note of a report, is a notification of the invocation. Only text files
 * have regions: elsewhere a line is no line of the file.
 */
public final class SarifReport implements ReportWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Language language;

    /** @param language of the messages */
    public SarifReport(Language language) {
        this.language = language;
    }

    @Override
    public void write(Review review, OutputStream out) throws IOException {
        JsonText.write(
                out,
                json -> json.text("$schema", SCHEMA)
                        .text("version", "2.1.0")
                        .list("runs", List.of(review), (each, its) -> new SarifRun(each, its, language).write()));
    }
}
