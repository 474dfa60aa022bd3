package vn.rasoat.adapters.document.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Signature;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.text.Fold;

/** Hệ thống: by whose rules of form the document is written, told from what is left of it. */
final class Systems {

    private static final Pattern FRONT = Pattern.compile(
            "mặt trận tổ quốc|mttq|ubmttq|công đoàn|liên đoàn lao động|hội nông dân|hội liên hiệp phụ nữ|hội cựu chiến binh");
    private static final Pattern YOUTH =
            Pattern.compile("đoàn thanh niên|đoàn tncs|tỉnh đoàn|thành đoàn|trung ương đoàn|đoàn tn");
    private static final Pattern PARTY = Pattern.compile(
            "đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|chi bộ|đảng bộ|ban thường vụ|ban tuyên giáo|ban tổ chức|"
                    + "ban dân vận|ủy ban kiểm tra|bộ chính trị|ban bí thư|ban chấp hành trung ương|văn phòng trung ương|ban nội chính");
    private static final Pattern STATE = Pattern.compile(
            "ủy ban nhân dân|ubnd|\\bsở\\b|\\bbộ\\b|\\bcục\\b|chính phủ|thủ tướng|chi cục|hội đồng nhân dân|\\bphòng\\b|trường|công an");

    private Systems() {}

    /** Null where nothing tells. */
    static @Nullable PoliticalSystem of(
            HeadReader.Found head, Head.@Nullable Issuer issuer, @Nullable Signature signature) {
        String name = issuer == null
                ? ""
                : Fold.fold((issuer.superior() == null ? "" : issuer.superior() + " ") + issuer.name());
        String own = issuer == null ? "" : Fold.fold(issuer.name());
        if (head.emblem() != null
                && head.emblem().kind() == Head.Emblem.Kind.PARTY
                && !YOUTH.matcher(own).find()) {
            return PoliticalSystem.PARTY;
        }
        if (YOUTH.matcher(own).find() && !PARTY.matcher(own).find()) {
            return PoliticalSystem.YOUTH_UNION;
        }
        if (FRONT.matcher(name).find() && !PARTY.matcher(own).find()) {
            return PoliticalSystem.FRONT;
        }
        if (PARTY.matcher(own).find()) {
            return PoliticalSystem.PARTY;
        }
        if (STATE.matcher(own).find() || head.emblem() != null) {
            return PoliticalSystem.STATE;
        }
        PoliticalSystem byNumber = head.number() == null || head.number().number() == null
                ? null
                : head.number().number().suggestedSystem().orElse(null);
        return byNumber == null ? bySignature(signature) : byNumber;
    }

    private static @Nullable PoliticalSystem bySignature(@Nullable Signature signature) {
        if (signature == null || signature.authority().isEmpty()) {
            return null;
        }
        return signature.authority().get(0).matches("^[TKtk]/.*") ? PoliticalSystem.PARTY : PoliticalSystem.STATE;
    }
}
