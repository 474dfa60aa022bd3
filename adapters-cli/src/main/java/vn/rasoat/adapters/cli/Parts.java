package vn.rasoat.adapters.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.obligation.DirectiveLibrary;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.port.PlanChecker;
import vn.rasoat.domain.port.PlanReader;
import vn.rasoat.domain.port.ReportWriter;
import vn.rasoat.domain.report.RuleSet;
import vn.rasoat.domain.text.Language;

/**
 * Các bộ phận: what the commands are put together from. Each is made when it is asked for, so that a command pays only
 * for what it uses.
 */
interface Parts {

    PlanReader reader();

    /** @param packs ids of the packs to ask, each installed; empty: all */
    PlanChecker checker(Collection<String> packs);

    RuleBook rules();

    /** The level of the issuer, as the caller gives it or the document shows it; empty where neither tells. */
    Optional<Level> levelOf(CheckRequest request);

    /**
     * The directives that the program brings along, and those of these folders and files, which take the place of
     * the former where they have the same id.
     *
     * @throws LibraryFault a file is no directive, or the files do not agree with one another
     */
    DirectiveLibrary library(List<Path> places);

    /** @param format any but {@link ReportFormat#TEXT} and {@link ReportFormat#HTML} */
    ReportWriter writer(ReportFormat format, Language language);

    OutlineForm outlineWriter(Language language);

    RuleSet.Engine engine();
}
