package vn.rasoat.domain.hierarchy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cấp.
 *
 * @param id its word in data, such as {@code tinh_uy}
 * @param name in Vietnamese
 * @param englishName in English
 * @param symbols of its bodies in document numbers; a symbol may belong to several levels
 * @param tier how far from the top: 1 central, 2 province, 3 district, 4 commune, 5 unit; null where its bodies stand
 *     in several tiers
 * @param superiors ids of the levels directly above
 * @param validity while such bodies exist
 */
public record Level(
        String id,
        PoliticalSystem system,
        String name,
        String englishName,
        List<String> symbols,
        @Nullable Integer tier,
        List<String> superiors,
        Validity validity) {

    public Level {
        symbols = List.copyOf(symbols);
        superiors = List.copyOf(superiors);
    }
}
