package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.LevelFinder;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.identity.DocumentType;
import vn.rasoat.domain.identity.DocumentTypes;
import vn.rasoat.domain.text.Fold;

/**
 * Văn bản cấp trên mà kế hoạch lấy làm căn cứ: a basis that directs, and is neither law nor the issuer's own.
 *
 * @param bound what the library knows of it, null where it has no such directive
 * @param known whether the library has it
 */
public record Superior(Citation citation, Chain.@Nullable Bound bound, boolean known) {

    /** What binds everybody by law, and what comes from below or from beside. */
    private static final Set<String> NO_DIRECTIVES = Set.of(
            "hiến pháp",
            "bộ luật",
            "luật",
            "pháp lệnh",
            "lệnh",
            "sắc lệnh",
            "nghị định",
            "thông tư",
            "thông tư liên tịch",
            "nghị quyết liên tịch",
            "văn bản hợp nhất",
            "tờ trình",
            "báo cáo",
            "biên bản",
            "quy chế phối hợp",
            "chương trình phối hợp");

    static List<Superior> of(Plan plan, Chain chain, Own own, PlanDay day) {
        Set<String> seen = new LinkedHashSet<>();
        List<Superior> superiors = new ArrayList<>();
        for (Citation citation : plan.bases()) {
            Optional<Chain.Bound> bound = chain.of(citation);
            boolean directs = !citation.inTitle()
                    && !isLawOrFromBelow(citation)
                    && !isOwn(citation, plan, own)
                    && !isBelow(citation, bound.orElse(null), own, day);
            if (directs && seen.add(citation.number().key())) {
                superiors.add(new Superior(citation, bound.orElse(null), bound.isPresent()));
            }
        }
        return superiors;
    }

    /** A number that carries the year is of a law, or of what has the force of one. */
    private static boolean isLawOrFromBelow(Citation citation) {
        DocumentNumber number = citation.number();
        if (number.year() != null) {
            return true;
        }
        String type = citation.type() == null ? typeOf(number) : citation.type();
        return NO_DIRECTIVES.contains(Fold.fold(type));
    }

    private static String typeOf(DocumentNumber number) {
        String symbol = number.type();
        PoliticalSystem system = number.suggestedSystem().orElse(null);
        return symbol == null || system == null
                ? ""
                : DocumentTypes.bySymbol(symbol, system).stream()
                        .findFirst()
                        .map(DocumentType::name)
                        .orElse("");
    }

    private static boolean isOwn(Citation citation, Plan plan, Own own) {
        if (citation.issuer() != null && own.is(citation.issuer()) != Answer.UNKNOWN) {
            return own.is(citation.issuer()) == Answer.YES;
        }
        Head.NumberLine line = plan.head().number();
        return line != null
                && line.number() != null
                && line.number().issuer() != null
                && line.number().issuer().equals(citation.number().issuer());
    }

    private static boolean isBelow(Citation citation, Chain.@Nullable Bound bound, Own own, PlanDay day) {
        Level level = bound == null ? levelOf(citation, day) : bound.directive().level();
        return level != null
                && own.level() != null
                && Levels.standard().isAbove(level, own.level()) == Levels.Standing.NOT_ABOVE;
    }

    static @Nullable Level levelOf(Citation citation, PlanDay day) {
        return citation.issuer() == null
                ? null
                : LevelFinder.of(
                        citation.issuer(),
                        citation.number().issuer(),
                        citation.number().suggestedSystem().orElse(null),
                        day.day());
    }

    boolean complete() {
        return bound != null && bound.directive().complete();
    }

    static String names(List<Superior> superiors) {
        return superiors.stream().map(one -> one.citation().number().toString()).collect(Collectors.joining(", "));
    }
}
