package vn.rasoat.domain.document;

import java.util.List;

/**
 * Phụ lục, biểu mẫu: what follows the signature, with an outline of its own.
 *
 * @param label such as {@code Phụ lục số 01}, {@code Biểu 02}
 * @param title joined over lines, empty where it has none
 */
public record Annex(String label, String title, Location location, List<Section> sections) implements PlanElement {

    public Annex {
        sections = List.copyOf(sections);
    }
}
