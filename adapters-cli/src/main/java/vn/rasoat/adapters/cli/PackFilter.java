package vn.rasoat.adapters.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.port.PlanChecker;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.report.Wording;

/** Chọn bộ quy tắc: keeps of a report what the packs that the caller chose have to say. */
final class PackFilter implements PlanChecker {
    private final PlanChecker checker;
    private final Set<String> chosen;

    private PackFilter(PlanChecker checker, Set<String> chosen) {
        this.checker = checker;
        this.chosen = chosen;
    }

    /** The installed checker, restricted to these packs; to all of them where none is named. */
    static PlanChecker restricting(Call call, List<String> packs) {
        if (packs.isEmpty()) {
            return call.parts().checker();
        }
        List<String> installed = call.parts().rules().packIds().toList();
        packs.forEach(pack -> refuseUnknown(call, pack, installed));
        return new PackFilter(call.parts().checker(), new LinkedHashSet<>(packs));
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
        Report whole = checker.check(request);
        return new Report(
                whole.asOf(),
                whole.packs().stream().filter(pack -> chosen.contains(pack.id())).toList(),
                whole.directives(),
                whole.outcomes().stream()
                        .filter(outcome -> chosen.contains(outcome.rule().pack()))
                        .toList(),
                notes(whole));
    }

    /** A pack that was asked for and did not answer is named, lest its silence be taken for a pass. */
    private List<Wording> notes(Report whole) {
        List<Wording> notes = new ArrayList<>(whole.notes());
        Set<String> silent = new LinkedHashSet<>(chosen);
        whole.packs().forEach(pack -> silent.remove(pack.id()));
        silent.forEach(pack -> notes.add(Messages.wording("note.pack.silent", pack)));
        return notes;
    }
}
