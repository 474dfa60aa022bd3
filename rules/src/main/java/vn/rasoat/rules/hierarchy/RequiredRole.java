package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.domain.document.SectionRoles;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.obligation.Obligation.RequiredSection;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.drl.Place;

/**
 * Mục mà cấp trên đòi hỏi.
 *
 * @param role by the id of the table of section roles
 * @param name of the role, for messages
 * @param place where it would be expected
 */
public record RequiredRole(Duty<RequiredSection> duty, String role, Answer binds, Wording name, Place place) {

    /** One for each role: what the nearest directive states itself comes before what others tell. */
    static List<RequiredRole> of(Duties duties, PlanText text) {
        Map<String, Duty<RequiredSection>> byRole = new LinkedHashMap<>();
        for (Duty<RequiredSection> duty : duties.ofPlan(RequiredSection.class)) {
            byRole.merge(duty.obligation().role(), duty, Duties::weightier);
        }
        List<RequiredRole> required = new ArrayList<>();
        byRole.forEach((role, duty) -> required.add(of(role, duty, byRole.keySet(), text)));
        return required;
    }

    private static RequiredRole of(String role, Duty<RequiredSection> duty, Set<String> demanded, PlanText text) {
        Wording name = SectionRoles.standard().name(role).orElseGet(() -> new Wording(role, role));
        Place place = text.headingWithMost(demanded).map(Place::of).orElseGet(Places::nowhere);
        return new RequiredRole(duty, role, duty.binds(), name, place);
    }
}
