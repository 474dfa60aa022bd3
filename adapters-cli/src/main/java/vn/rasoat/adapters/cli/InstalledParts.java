package vn.rasoat.adapters.cli;

import java.nio.file.Path;
import java.util.List;
import vn.rasoat.domain.obligation.DirectiveLibrary;
import vn.rasoat.domain.port.PlanChecker;
import vn.rasoat.domain.port.PlanReader;
import vn.rasoat.domain.port.ReportWriter;
import vn.rasoat.domain.report.Language;
import vn.rasoat.domain.report.RuleSet;

/** Các bộ phận được cài: the readers, rules and writers that the program is shipped with. */
final class InstalledParts implements Parts {
    /** Classes run from a folder bear no version. */
    private static final String UNPACKED = "0";

    @Override
    public PlanReader reader() {
        throw new UnsupportedOperationException("reader");
    }

    @Override
    public PlanChecker checker() {
        throw new UnsupportedOperationException("checker");
    }

    @Override
    public RuleBook rules() {
        throw new UnsupportedOperationException("rules");
    }

    @Override
    public DirectiveLibrary library(List<Path> places) {
        throw new UnsupportedOperationException("library");
    }

    @Override
    public ReportWriter writer(ReportFormat format, Language language) {
        throw new UnsupportedOperationException("writer " + format + " " + language);
    }

    @Override
    public OutlineWriter outlineWriter(Language language) {
        throw new UnsupportedOperationException("outlineWriter");
    }

    @Override
    public RuleSet.Engine engine() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new RuleSet.Engine("rasoat", version == null ? UNPACKED : version);
    }
}
