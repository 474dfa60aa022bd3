package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.text.Fold;

/** Điều cốt yếu: what is read of a document, without its places and its layout. */
final class Gist {

    private Gist() {}

    static List<String> of(Plan plan) {
        List<String> gist = new ArrayList<>();
        gist.add("number " + plan.head().documentNumber().orElse(null));
        gist.add("date " + plan.head().issuedOn().orElse(null));
        gist.add("issuer "
                + (plan.head().issuer() == null ? "" : fold(plan.head().issuer().name())));
        gist.add("subject "
                + (plan.head().subject() == null
                        ? ""
                        : fold(plan.head().subject().text())));
        plan.sections().forEach(section -> gist.add("heading " + fold(section.title())));
        plan.allSections().filter(Section::titled).forEach(section -> gist.add("section " + label(section)));
        plan.recipients().forEach(item -> gist.add("recipient " + item.purpose() + " " + fold(item.name())));
        sorted(
                gist,
                "citation ",
                plan.citations().stream().map(citation -> citation.number().toString()));
        sorted(gist, "deadline ", plan.deadlines().stream().map(deadline -> fold(deadline.text())));
        sorted(
                gist,
                "order ",
                plan.reportOrders().stream().map(order -> fold(order.from() + "|" + order.to() + "|" + order.via())));
        sorted(gist, "tasked ", plan.assignments().stream().map(assignment -> fold(assignment.body())));
        gist.add("signer "
                + (plan.signature() == null
                        ? ""
                        : fold(Objects.requireNonNullElse(plan.signature().name(), ""))));
        plan.annexes().forEach(annex -> gist.add("annex " + fold(annex.label())));
        return gist;
    }

    /** Without what depends on where a long heading or the subject ends. */
    static List<String> withoutLongHeadings(List<String> gist) {
        return gist.stream()
                .filter(line -> !line.matches("(?:section|tasked|subject) .*"))
                .toList();
    }

    private static String label(Section section) {
        String text = fold(section.label().written() + " " + section.title());
        return text.substring(0, Math.min(40, text.length()));
    }

    private static void sorted(List<String> gist, String kind, Stream<String> items) {
        items.distinct().sorted().map(kind::concat).forEach(gist::add);
    }

    private static String fold(String text) {
        return Fold.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
