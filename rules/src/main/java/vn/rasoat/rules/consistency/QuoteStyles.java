package vn.rasoat.rules.consistency;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.rules.consistency.Quotation.Style;
import vn.rasoat.rules.drl.Place;

/** Kiểu ngoặc kép: which one a text uses, and where it first departs from it. */
final class QuoteStyles {

    private QuoteStyles() {}

    /** Empty where every quotation has the same style. A quotation inside another may have a style of its own. */
    static List<QuoteMix> mixed(List<Quotation> quotations) {
        Map<Style, Integer> counts = new EnumMap<>(Style.class);
        List<Quotation> outer = quotations.stream()
                .filter(one -> !one.nested() || one.style() == Style.UNPAIRED)
                .toList();
        outer.forEach(one -> counts.merge(one.style(), 1, Integer::sum));
        Style usual = usual(outer, counts);
        List<Quotation> departing =
                outer.stream().filter(one -> one.style() != usual).toList();
        if (departing.isEmpty()) {
            return List.of();
        }
        return List.of(mix(departing.get(0), departing.size(), usual, counts.getOrDefault(usual, 0)));
    }

    /** The commonest style; of equals, the one that comes first. */
    private static Style usual(List<Quotation> quotations, Map<Style, Integer> counts) {
        List<Style> inOrder = quotations.stream()
                .map(Quotation::style)
                .filter(style -> style != Style.UNPAIRED)
                .distinct()
                .toList();
        return inOrder.stream()
                .max(Comparator.comparingInt((Style style) -> counts.getOrDefault(style, 0))
                        .thenComparing(Comparator.comparingInt(inOrder::indexOf).reversed()))
                .orElse(Style.CURLY);
    }

    private static QuoteMix mix(Quotation first, int rareCount, Style usual, int usualCount) {
        return new QuoteMix(
                new Place(first.location(), first.written()),
                first.style() == Style.UNPAIRED,
                String.valueOf(first.open()),
                String.valueOf(first.close()),
                rareCount,
                usual.shown(),
                usualCount);
    }
}
