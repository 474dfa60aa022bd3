package vn.rasoat.adapters.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.rasoat.adapters.document.text.TextPlanReader;
import vn.rasoat.adapters.json.OutlineWriter;
import vn.rasoat.adapters.json.directive.RuleFileException;
import vn.rasoat.adapters.json.directive.RuleFileProblem;
import vn.rasoat.adapters.json.directive.YamlDirectives;
import vn.rasoat.adapters.json.report.JUnitReport;
import vn.rasoat.adapters.json.report.JsonReport;
import vn.rasoat.adapters.json.report.MarkdownReport;
import vn.rasoat.adapters.json.report.SarifReport;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.obligation.DirectiveLibrary;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.port.PlanChecker;
import vn.rasoat.domain.port.PlanReader;
import vn.rasoat.domain.port.ReportWriter;
import vn.rasoat.domain.report.RuleSet;
import vn.rasoat.domain.text.Language;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.RulePackChecker;
import vn.rasoat.rules.hierarchy.Issuers;

/** Các bộ phận được cài: the readers, rules and writers that the program is shipped with. */
final class InstalledParts implements Parts {
    /** Classes that run from a folder bear no version. */
    private static final String UNPACKED = "0";

    private @Nullable RulePackChecker checker;

    @Override
    public PlanReader reader() {
        return new TextPlanReader();
    }

    @Override
    public PlanChecker checker(Collection<String> packs) {
        return packs.isEmpty() ? installed() : installed().only(packs);
    }

    @Override
    public RuleBook rules() {
        return new RuleBook(installed().packs(), installed().rules());
    }

    private RulePackChecker installed() {
        if (checker == null) {
            checker = RulePackChecker.installed();
        }
        return checker;
    }

    @Override
    public Optional<Level> levelOf(CheckRequest request) {
        return Issuers.level(request);
    }

    @Override
    public DirectiveLibrary library(List<Path> places) {
        try {
            return places.isEmpty() ? YamlDirectives.shipped() : YamlDirectives.shippedWith(places);
        } catch (RuleFileException atFault) {
            throw new LibraryFault(
                    atFault.problems().stream().map(InstalledParts::placed).toList());
        }
    }

    private static Wording placed(RuleFileProblem problem) {
        return new Wording(
                problem.place() + ": " + problem.wording().vi(),
                problem.place() + ": " + problem.wording().en());
    }

    @Override
    public ReportWriter writer(ReportFormat format, Language language) {
        return switch (format) {
            case JSON -> new JsonReport(language);
            case SARIF -> new SarifReport(language);
            case JUNIT -> new JUnitReport(language);
            case MARKDOWN -> new MarkdownReport(language);
            case TEXT, HTML -> throw new IllegalArgumentException("no writer of its own: " + format);
        };
    }

    @Override
    public OutlineForm outlineWriter(Language language) {
        return new OutlineWriter(language)::write;
    }

    @Override
    public RuleSet.Engine engine() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new RuleSet.Engine("rasoat", version == null ? UNPACKED : version);
    }
}
