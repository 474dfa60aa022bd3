package vn.rasoat.adapters.json.directive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.rasoat.domain.obligation.DirectiveLibrary;
import vn.rasoat.domain.obligation.LibraryException;
import vn.rasoat.domain.obligation.LibraryException.Fault;
import vn.rasoat.domain.text.Wording;

/** Joins directives of several files into a library, and says in which file the fault lies where they do not make one. */
final class Linking {

    private Linking() {}

    static DirectiveLibrary library(Collection<PlacedDirective> placed) {
        try {
            return DirectiveLibrary.of(
                    placed.stream().map(PlacedDirective::directive).toList());
        } catch (LibraryException broken) {
            throw new RuleFileException(problems(broken, placed));
        }
    }

    private static List<RuleFileProblem> problems(LibraryException broken, Collection<PlacedDirective> placed) {
        List<RuleFileProblem> problems = new ArrayList<>();
        for (Fault fault : broken.faults()) {
            Wording wording = wording(fault, placed);
            placed.stream()
                    .filter(directive -> fault.ids().contains(directive.name()))
                    .map(directive -> problem(directive, fault, wording))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static RuleFileProblem problem(PlacedDirective directive, Fault fault, Wording wording) {
        YamlNode.Text at = directive.above().stream()
                .filter(word ->
                        fault.kind() != Fault.Kind.SAME_DOCUMENT && fault.ids().contains(word.value()))
                .findFirst()
                .orElse(directive.id());
        return new RuleFileProblem(directive.directive().source().file(), at.line(), at.column(), wording);
    }

    private static Wording wording(Fault fault, Collection<PlacedDirective> placed) {
        if (fault.kind() != Fault.Kind.UNKNOWN) {
            return fault.wording();
        }
        String unknown = fault.ids().get(1);
        List<String> known = placed.stream().map(PlacedDirective::name).toList();
        return new Wording(
                fault.wording().vi() + Nearest.adviceVi(unknown, known),
                fault.wording().en() + Nearest.adviceEn(unknown, known));
    }
}
