package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.SectionRoles;
import vn.rasoat.domain.text.Fold;

/** Nội dung của kế hoạch, để tìm phần mục và cụm từ mà cấp trên đòi hỏi. */
final class PlanText {

    /** «Tài liệu: …», «- Đối tượng: …»: a line that names what it is, as a heading would. */
    private static final Pattern LABEL = Pattern.compile("^\\s*(?:[-+*•]|\\d+[.)]|\\p{L}[.)])?\\s*([^:.;,]{2,60}):");

    private final Plan plan;
    private final String whole;
    private final Set<String> served;
    private final Map<String, String> byRole = new HashMap<>();

    private PlanText(Plan plan, String whole, Set<String> served) {
        this.plan = plan;
        this.whole = whole;
        this.served = served;
    }

    static PlanText of(Plan plan) {
        Stream<String> main = plan.paragraphs().stream().map(Paragraph::text);
        Stream<String> annexes =
                plan.annexes().stream().flatMap(a -> a.sections().stream()).map(PlanText::text);
        String whole = Fold.fold(Stream.concat(main, annexes).collect(Collectors.joining(" \n ")));
        return new PlanText(plan, whole, served(plan));
    }

    private static Set<String> served(Plan plan) {
        Set<String> roles = new LinkedHashSet<>();
        plan.allSections().forEach(section -> roles.addAll(section.roles()));
        for (Paragraph paragraph : plan.paragraphs()) {
            Matcher label = LABEL.matcher(paragraph.text());
            boolean inText = paragraph.part() == Paragraph.Part.BODY || paragraph.part() == Paragraph.Part.HEADING;
            if (inText && label.find()) {
                roles.addAll(SectionRoles.standard().of(label.group(1)));
            }
        }
        return roles;
    }

    private static String text(Section section) {
        return section.andBelow().map(Section::heading).collect(Collectors.joining(" \n "))
                + " \n "
                + section.text().map(Paragraph::text).collect(Collectors.joining(" \n "));
    }

    /** The roles that a heading or a labelled line serves. */
    Set<String> served() {
        return served;
    }

    /** Whether the document, annexes included, holds every phrase. */
    boolean holds(List<String> phrases) {
        return Words.all(whole, phrases);
    }

    /** Whether the sections of a role hold every phrase together. */
    boolean holdsUnder(String role, List<String> phrases) {
        String under = byRole.computeIfAbsent(
                role, r -> Fold.fold(withRole(r).map(PlanText::text).collect(Collectors.joining(" \n "))));
        return Words.all(under, phrases);
    }

    boolean hasHeading(String role) {
        return withRole(role).findAny().isPresent();
    }

    private Stream<Section> withRole(String role) {
        return plan.allSections().filter(section -> section.roles().contains(role));
    }

    /** The first heading of a role. */
    Optional<Section> heading(String role) {
        return withRole(role).findFirst();
    }

    /** The heading that holds most of these roles, or else the first. */
    Optional<Section> headingWithMost(Set<String> roles) {
        List<Section> best = new ArrayList<>();
        long most = 0;
        for (Section section : plan.sections()) {
            long held = section.roles().stream().filter(roles::contains).count();
            if (best.isEmpty() || held > most) {
                best.add(0, section);
                most = held;
            }
        }
        return best.stream().findFirst();
    }
}
