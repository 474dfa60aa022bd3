package vn.rasoat.rules.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Signature;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.rules.hierarchy.Issuers;

/**
 * Loại văn bản và cấp ban hành nó.
 *
 * @param level id of the issuer's level; empty where it is not known
 * @param levelName in Vietnamese; empty where it is not known
 * @param organ which organ of the committee issues it
 */
public record IssuedType(Head.TypeLine line, String type, String level, String levelName, Organ organ) {

    /** Which organ. */
    public enum Organ {
        /** Ban chấp hành. */
        COMMITTEE,
        /** Ban thường vụ. */
        STANDING,
        UNKNOWN
    }

    /** Empty where the document shows no type. */
    static Optional<IssuedType> of(CheckRequest request) {
        Head.TypeLine line = request.plan().head().type();
        if (line == null) {
            return Optional.empty();
        }
        Optional<Level> level = Issuers.level(request);
        return Optional.of(new IssuedType(
                line,
                line.name(),
                level.map(Level::id).orElse(""),
                level.map(Level::name).orElse(""),
                organ(request.plan())));
    }

    private static Organ organ(Plan plan) {
        String names = Fold.fold(issuer(plan.head().issuer()) + " / " + signed(plan.signature()));
        if (names.contains("ban thường vụ")) {
            return Organ.STANDING;
        }
        boolean committee = names.contains("ban chấp hành") || names.contains("t/m đảng ủy");
        return committee ? Organ.COMMITTEE : Organ.UNKNOWN;
    }

    private static String issuer(Head.@Nullable Issuer issuer) {
        return issuer == null ? "" : issuer.name();
    }

    private static String signed(@Nullable Signature signature) {
        return signature == null ? "" : String.join(" / ", signature.authority());
    }
}
