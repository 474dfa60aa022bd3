package vn.rasoat.rules.consistency;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.rasoat.domain.deadline.TimeExpressions;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.SectionRoles;
import vn.rasoat.domain.text.Fold;

/**
 * Tìm lời hứa của các tiêu đề. A heading promises its roles where it names two or more. A role is answered under it
 *
 * <ul>
 *   <li>by a sub-heading, at whatever depth, that has the role;
 *   <li>by a line that begins with the role's name, directly under the heading, or under at least half of its
 *       sub-headings («Thời gian hoàn thành: …»);
 *   <li>the time: by titles that are times themselves («Đợt 1: từ ngày …»), of at least half of the sub-headings, or by
 *       a time in the text of every sub-heading that stands for no other role;
 *   <li>content and implementation: by any sub-heading that stands for no other role of the list.
 * </ul>
 *
 * Below the outermost headings only those count whose text is divided by the roles: there the name of a task easily
 * begins like the name of a role.
 */
final class Promises {

    private static final String CONTENT = "noi_dung";
    private static final String TIME = "thoi_gian";
    private static final String AUDIENCE = "doi_tuong";
    private static final String IMPLEMENTATION = "to_chuc_thuc_hien";
    private static final Set<String> ANSWERED_BY_THE_REST = Set.of(CONTENT, IMPLEMENTATION);

    private static final Pattern PART = Pattern.compile("[,;/]|\\s-\\s|\\s+[vV][àÀ]\\s+");
    private static final Pattern BULLET = Pattern.compile("^[-+*•–—\\s]+");
    private static final Pattern IN_CHARGE = Pattern.compile(
            "^(?:(?:đơn vị|cơ quan|bộ phận|cá nhân|người)\\s+)?(?:chủ trì|thực hiện|phụ trách|phân công)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_LABEL = 60;
    /** Characters that may stand before a time that a text begins with, such as «từ ngày». */
    private static final int LONGEST_LEAD = 12;

    private final Plan plan;
    private final SectionRoles table = SectionRoles.standard();

    private Promises(Plan plan) {
        this.plan = plan;
    }

    static List<Promise> of(Plan plan) {
        Promises promises = new Promises(plan);
        return plan.allSections()
                .filter(section -> section.titled() && section.roles().size() > 1)
                .flatMap(promises::under)
                .toList();
    }

    private Stream<Promise> under(Section heading) {
        Map<String, String> listed = listed(heading);
        if (listed.size() < 2) {
            return Stream.empty();
        }
        Set<String> named = answeredByName(heading, listed.keySet());
        if (named.isEmpty() && heading.depth() > 1) {
            return Stream.empty();
        }
        return listed.entrySet().stream()
                .map(part -> new Promise(
                        heading,
                        part.getKey(),
                        part.getValue(),
                        named.contains(part.getKey()) || answeredOtherwise(heading, part.getKey(), listed.keySet()),
                        !named.isEmpty()));
    }

    /** The roles in the order of the heading, each with the words that name it first. */
    private Map<String, String> listed(Section heading) {
        Map<String, String> listed = new LinkedHashMap<>();
        for (String part : PART.split(heading.title())) {
            table.of(part).stream()
                    .filter(heading.roles()::contains)
                    .forEach(role -> listed.putIfAbsent(role, part.strip()));
        }
        return listed;
    }

    private Set<String> answeredByName(Section heading, Set<String> listed) {
        Set<String> named = labels(heading.paragraphs().stream());
        List<Set<String>> labelled =
                heading.sections().stream().map(below -> labels(below.text())).toList();
        for (String role : listed) {
            boolean titled =
                    heading.sections().stream().flatMap(Section::andBelow).anyMatch(below -> stands(below, role));
            if (titled
                    || isHalf(
                            labelled.stream()
                                    .filter(labels -> labels.contains(role))
                                    .count(),
                            labelled.size())) {
                named.add(role);
            }
        }
        named.retainAll(listed);
        return named;
    }

    private boolean answeredOtherwise(Section heading, String role, Set<String> listed) {
        List<Section> rest = rest(heading, role, listed);
        if (ANSWERED_BY_THE_REST.contains(role)) {
            return !rest.isEmpty();
        }
        return role.equals(TIME)
                && (isHalf(
                                heading.sections().stream()
                                        .filter(Promises::isTime)
                                        .count(),
                                heading.sections().size())
                        || (!rest.isEmpty() && rest.stream().allMatch(this::statesTime)));
    }

    /** The sub-headings that stand for no other role of the list. */
    private List<Section> rest(Section heading, String role, Set<String> listed) {
        List<String> others = listed.stream()
                .filter(other -> !other.equals(role) && !other.equals(CONTENT))
                .toList();
        return heading.sections().stream()
                .filter(below -> others.stream().noneMatch(other -> stands(below, other)))
                .toList();
    }

    private boolean stands(Section section, String role) {
        String title = Fold.fold(section.title());
        return section.roles().contains(role)
                || (role.equals(AUDIENCE) && title.startsWith("đối với "))
                || (role.equals(IMPLEMENTATION) && IN_CHARGE.matcher(title).matches());
    }

    private static boolean isHalf(long some, int all) {
        return some > 0 && some * 2 >= all;
    }

    /** The roles that lines begin with the names of. */
    private Set<String> labels(Stream<Paragraph> lines) {
        Set<String> roles = new HashSet<>();
        lines.map(Promises::label).filter(label -> !label.isEmpty()).forEach(label -> {
            roles.addAll(table.of(label));
            if (IN_CHARGE.matcher(Fold.fold(label)).matches()) {
                roles.add(IMPLEMENTATION);
            }
        });
        return roles;
    }

    /** What stands before its first colon or comma, or its beginning; empty where that is too long for a label. */
    private static String label(Paragraph line) {
        String text = BULLET.matcher(line.text()).replaceFirst("");
        int colon = text.indexOf(':');
        String label = text.substring(0, colon < 0 ? Math.min(text.length(), LONGEST_LABEL) : colon);
        return label.length() > LONGEST_LABEL ? "" : PART.split(label, 2)[0];
    }

    /** Whether its title is a time, or the text that follows the title on its line begins with one. */
    private static boolean isTime(Section section) {
        if (!TimeExpressions.find(section.title(), null).isEmpty()) {
            return true;
        }
        return section.paragraphs().stream()
                .limit(1)
                .filter(text -> text.location().line() == section.location().line())
                .flatMap(
                        text -> TimeExpressions.find(text.text(), null).stream().limit(1))
                .anyMatch(time -> time.start() <= LONGEST_LEAD);
    }

    private boolean statesTime(Section section) {
        Set<Integer> lines = section.text()
                .flatMapToInt(text -> IntStream.of(text.lines()))
                .boxed()
                .collect(Collectors.toSet());
        return plan.deadlines().stream().map(Deadline::location).anyMatch(at -> lines.contains(at.line()));
    }
}
