package vn.rasoat.rules.form;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.identity.DocumentNumber.Order;
import vn.rasoat.domain.identity.DocumentType;
import vn.rasoat.domain.identity.DocumentTypes;

/**
 * Cách viết số, ký hiệu.
 *
 * @param colon whether a colon follows the word «Số»
 * @param order how the parts stand; null where no number can be made out of the line
 * @param unpadded whether it is below ten and has no zero in front
 * @param filled whether its ordinal is filled in and the line can be read
 * @param foreignType the symbol of its type, where that stands for other types than the document's; empty otherwise
 */
public record WrittenNumber(
        Head.NumberLine line,
        boolean colon,
        @Nullable Order order,
        boolean unpadded,
        boolean filled,
        String foreignType) {

    private static final Pattern ONE_DIGIT = Pattern.compile("[1-9]\\p{L}?");

    static WrittenNumber of(Head.NumberLine line, Head.@Nullable TypeLine type, PoliticalSystem system) {
        DocumentNumber number = line.number();
        if (number == null) {
            return new WrittenNumber(line, line.colon(), null, false, false, "");
        }
        String ordinal = number.ordinal();
        return new WrittenNumber(
                line,
                line.colon(),
                number.order(),
                ordinal != null && ONE_DIGIT.matcher(ordinal).matches(),
                ordinal != null,
                foreignType(number, type, system));
    }

    private static String foreignType(DocumentNumber number, Head.@Nullable TypeLine type, PoliticalSystem system) {
        String symbol = number.type();
        if (symbol == null || type == null) {
            return "";
        }
        List<DocumentType> meant = DocumentTypes.bySymbol(symbol, system);
        boolean own = DocumentTypes.byName(type.name())
                .map(known -> known.symbols(system).contains(symbol))
                .orElse(true);
        return own || meant.isEmpty() ? "" : symbol;
    }
}
