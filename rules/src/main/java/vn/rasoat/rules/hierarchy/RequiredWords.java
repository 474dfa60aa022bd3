package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.SectionRoles;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.obligation.Obligation.RequiredContent;
import vn.rasoat.domain.obligation.Obligation.RequiredLink;
import vn.rasoat.domain.obligation.Obligation.RequiredMaterial;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.drl.Place;

/**
 * Điều mà kế hoạch phải nêu: a content, a material or a link to another document.
 *
 * @param name of it, for messages
 * @param within the name of the section it must stand in; empty for anywhere
 * @param place where it would be expected
 */
public record RequiredWords(
        Duty<?> duty, What kind, Answer binds, String name, Wording within, Presence presence, Place place) {

    /** What must be named. */
    public enum What {
        CONTENT,
        MATERIAL,
        LINK
    }

    /** Whether it is there. */
    public enum Presence {
        FOUND,
        /** In the document, but not where it must stand. */
        ELSEWHERE,
        ABSENT
    }

    private static final Wording ANYWHERE = new Wording("", "");
    private static final String MATERIALS = "tai_lieu";

    static List<RequiredWords> of(Duties duties, PlanText text, Plan plan) {
        Map<String, RequiredWords> required = new LinkedHashMap<>();
        List<RequiredWords> all = new ArrayList<>();
        duties.ofPlan(RequiredContent.class).forEach(duty -> all.add(content(duty, text)));
        duties.ofPlan(RequiredMaterial.class).forEach(duty -> all.add(material(duty, text)));
        duties.ofPlan(RequiredLink.class).forEach(duty -> all.add(link(duty, text, plan)));
        all.forEach(one -> required.merge(key(one), one, RequiredWords::weightier));
        return List.copyOf(required.values());
    }

    /** Two directives that ask for the same ask once. */
    private static String key(RequiredWords words) {
        Obligation obligation = words.duty().obligation();
        if (obligation instanceof RequiredContent content) {
            return "content " + content.role() + content.phrases();
        }
        if (obligation instanceof RequiredMaterial material) {
            return "material " + material.phrases();
        }
        return obligation instanceof RequiredLink link ? "link " + link.linked() : words.name();
    }

    private static RequiredWords weightier(RequiredWords first, RequiredWords next) {
        boolean firstBinds = first.binds == next.binds || first.binds == Answer.YES;
        return firstBinds && (first.duty.isStated() || !next.duty.isStated()) ? first : next;
    }

    private static RequiredWords content(Duty<RequiredContent> duty, PlanText text) {
        RequiredContent content = duty.obligation();
        String role = content.role();
        Wording within =
                role == null ? ANYWHERE : SectionRoles.standard().name(role).orElse(ANYWHERE);
        return new RequiredWords(
                duty,
                What.CONTENT,
                duty.binds(),
                content.theme(),
                within,
                presence(content.phrases(), role, text),
                place(role, text));
    }

    private static Presence presence(List<String> phrases, @Nullable String role, PlanText text) {
        if (!text.holds(phrases)) {
            return Presence.ABSENT;
        }
        if (role == null || !text.hasHeading(role)) {
            return Presence.FOUND;
        }
        return text.holdsUnder(role, phrases) ? Presence.FOUND : Presence.ELSEWHERE;
    }

    private static RequiredWords material(Duty<RequiredMaterial> duty, PlanText text) {
        RequiredMaterial material = duty.obligation();
        return new RequiredWords(
                duty,
                What.MATERIAL,
                duty.binds(),
                material.title(),
                ANYWHERE,
                presence(material.phrases(), null, text),
                place(MATERIALS, text));
    }

    private static RequiredWords link(Duty<RequiredLink> duty, PlanText text, Plan plan) {
        RequiredLink link = duty.obligation();
        boolean cited = DocumentNumber.parse(link.linked())
                .map(number -> plan.citations().stream().anyMatch(c -> number.matches(c.number())))
                .orElse(false);
        boolean named =
                !link.title().isBlank() && text.holds(List.of(link.title().replace("|", " ")));
        return new RequiredWords(
                duty,
                What.LINK,
                duty.binds(),
                linked(link),
                ANYWHERE,
                cited || named ? Presence.FOUND : Presence.ABSENT,
                Places.nowhere());
    }

    private static String linked(RequiredLink link) {
        return link.title().isBlank() ? link.linked() : link.linked() + " (" + link.title() + ")";
    }

    private static Place place(@Nullable String role, PlanText text) {
        return role == null
                ? Places.nowhere()
                : text.heading(role).map(Place::of).orElseGet(Places::nowhere);
    }
}
