package vn.rasoat.adapters.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.port.PlanChecker;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.text.Wording;

/** Các bộ quy tắc được chọn: asks the packs that the caller chose, and names those that had nothing to say. */
final class ChosenPacks implements PlanChecker {
    private final PlanChecker checker;
    private final Set<String> chosen;

    private ChosenPacks(PlanChecker checker, Set<String> chosen) {
        this.checker = checker;
        this.chosen = chosen;
    }

    /** The checker of these packs; of all where none is named. */
    static PlanChecker of(Call call, List<String> packs) {
        if (packs.isEmpty()) {
            return call.parts().checker(List.of());
        }
        List<String> installed = call.parts().rules().packIds().toList();
        packs.forEach(pack -> refuseUnknown(call, pack, installed));
        return new ChosenPacks(call.parts().checker(packs), new LinkedHashSet<>(packs));
    }

    private static void refuseUnknown(Call call, String pack, List<String> installed) {
        if (installed.contains(pack)) {
            return;
        }
        Messages messages = call.messages();
        boolean folder = PathText.resolved(call.around().folder(), pack)
                .filter(Files::exists)
                .isPresent();
        if (folder) {
            throw new Misuse(messages.text("fault.pack.folder", pack));
        }
        String sentence = Faults.suggesting(messages, messages.text("fault.pack.unknown", pack), pack, installed);
        throw new Misuse(sentence + " " + messages.text("fault.pack.all", String.join(", ", installed)));
    }

    @Override
    public Report check(CheckRequest request) {
        Report report = checker.check(request);
        return new Report(report.asOf(), report.packs(), report.directives(), report.outcomes(), notes(report));
    }

    /** A pack that was asked for and did not answer is named, lest its silence be taken for a pass. */
    private List<Wording> notes(Report report) {
        List<Wording> notes = new ArrayList<>(report.notes());
        Set<String> silent = new LinkedHashSet<>(chosen);
        report.packs().forEach(pack -> silent.remove(pack.id()));
        silent.forEach(pack -> notes.add(Messages.wording("note.pack.silent", pack)));
        return notes;
    }
}
