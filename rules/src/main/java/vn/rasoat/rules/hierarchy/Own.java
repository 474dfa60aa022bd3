package vn.rasoat.rules.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.hierarchy.BodyNames;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.text.Fold;

/**
 * Cơ quan ban hành kế hoạch đang xét.
 *
 * @param names by which it may be named, empty where the plan does not tell who issues it
 * @param level null where it is not known
 */
record Own(List<String> names, @Nullable Level level) {

    /** Units within a body, and persons: whom a list of recipients need not name. */
    private static final Pattern INTERNAL =
            Pattern.compile("^(?:các )?(?:phòng|văn phòng|tổ|bộ phận|lãnh đạo|ban lãnh đạo"
                    + "|giám đốc|ban giám đốc|phó giám đốc|hiệu trưởng|chánh văn phòng|trưởng phòng|trưởng ban|cán bộ|công chức"
                    + "|chuyên viên|đồng chí|đ/c|ông|bà|chủ tịch|phó chủ tịch|bí thư|phó bí thư|ủy viên|thành viên|thủ trưởng"
                    + "|thường trực|thư ký|cá nhân|đảng viên)(?![\\p{L}\\d])");
    /** Words that begin the names of groups: they may mean anybody. */
    private static final Pattern GENERAL = Pattern.compile(
            "^(?:các|cấp|đơn vị|cơ quan|địa phương|tổ chức|toàn|mọi|những|tập thể|cá nhân)(?![\\p{L}\\d])");

    Own {
        names = List.copyOf(names);
    }

    static Own of(CheckRequest request) {
        Head.@Nullable Issuer issuer = request.plan().head().issuer();
        List<String> names = new ArrayList<>();
        if (issuer != null) {
            names.add(issuer.name());
            fullName(issuer).ifPresent(names::add);
        }
        return new Own(names, Issuers.level(request).orElse(null));
    }

    /** «Ban Chấp hành Trung ương / Ban Tuyên giáo»: where the body above completes the name, and is not itself meant. */
    static Optional<String> fullName(Head.Issuer issuer) {
        if (issuer.superior() == null) {
            return Optional.empty();
        }
        String full = issuer.superior() + " " + issuer.name();
        boolean ofSuperior = BodyNames.normal(full).startsWith(BodyNames.normal(issuer.superior()));
        return ofSuperior ? Optional.empty() : Optional.of(full);
    }

    /** Whether this name is of the issuer. */
    Answer is(String body) {
        List<Answer> answers =
                names.stream().map(name -> BodyNames.same(name, body)).toList();
        return answers.contains(Answer.YES)
                ? Answer.YES
                : answers.isEmpty() || answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether a level's id, a body's name or a group's, of those who must answer something, means the issuer. */
    Answer isAmong(String who) {
        if (Levels.standard().byId(who).isPresent()) {
            return level == null ? Answer.UNKNOWN : level.id().equals(who) ? Answer.YES : Answer.NO;
        }
        List<Answer> covered =
                names.stream().map(name -> BodyNames.covers(who, name)).toList();
        if (is(who) == Answer.YES || covered.contains(Answer.YES)) {
            return Answer.YES;
        }
        boolean open = GENERAL.matcher(BodyNames.normal(who)).find()
                ? covered.isEmpty() || covered.contains(Answer.UNKNOWN)
                : is(who) == Answer.UNKNOWN && !isOfAnotherKind(who);
        return open ? Answer.UNKNOWN : Answer.NO;
    }

    /** A name that begins with another word than the issuer's. */
    private boolean isOfAnotherKind(String who) {
        String folded = BodyNames.normal(who);
        return !names.isEmpty()
                && names.stream()
                        .noneMatch(name -> firstWord(BodyNames.normal(name)).equals(firstWord(folded)));
    }

    private static String firstWord(String folded) {
        int blank = folded.indexOf(' ');
        return blank < 0 ? folded : folded.substring(0, blank);
    }

    /** Whether a body is the issuer, one of its units or one of its own persons. */
    boolean holds(String body) {
        return is(body) == Answer.YES || INTERNAL.matcher(Fold.fold(body)).find();
    }
}
