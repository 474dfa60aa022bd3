package vn.rasoat.adapters.json.directive;

import java.util.List;
import vn.rasoat.domain.obligation.Directive;

/**
 * A directive with the places of the words that join it to others.
 *
 * @param id where its id stands
 * @param above where it names each directive that it carries out
 */
record PlacedDirective(Directive directive, YamlNode.Text id, List<YamlNode.Text> above) {
    PlacedDirective {
        above = List.copyOf(above);
    }

    /** Its id. */
    String name() {
        return directive.id();
    }
}
