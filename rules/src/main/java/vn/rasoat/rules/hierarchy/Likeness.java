package vn.rasoat.rules.hierarchy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.hierarchy.BodyNames;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.text.Fold;

/**
 * So viện dẫn với văn bản trong thư viện: whether a citation means a directive. A number and symbol alone do not tell:
 * numbering starts again with every year or term, and bodies of one kind share a symbol, but for those at the centre.
 *
 * @param number whether number and symbol are the same
 * @param dates how the days compare
 * @param issuer whether the issuers are the same body
 * @param title whether the citation's title is on the directive's subject
 * @param here whether the directive is of the plan's own place
 */
record Likeness(boolean number, Dates dates, Answer issuer, Answer title, boolean central, boolean here) {

    private static final double SHARE = 0.7;
    private static final int FEWEST_WORDS = 4;
    private static final int CENTRAL_TIER = 1;

    /** How the day of a citation compares with the directive's. */
    enum Dates {
        SAME,
        OTHER_DAY,
        OTHER_YEAR,
        UNKNOWN
    }

    static Likeness of(Citation citation, Directive directive, Plan plan) {
        boolean number = directive.identity().number() != null
                && citation.number().ordinal() != null
                && directive.identity().number().matches(citation.number());
        if (!number) {
            return new Likeness(false, Dates.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, false, false);
        }
        boolean central =
                directive.level() != null && Objects.equals(directive.level().tier(), CENTRAL_TIER);
        return new Likeness(
                true,
                dates(citation.issuedOn(), directive.identity().issuedOn()),
                citation.issuer() == null
                        ? Answer.UNKNOWN
                        : BodyNames.same(citation.issuer(), directive.identity().issuer()),
                title(citation.title(), directive.subject()),
                central,
                directive.place() != null && Chain.inPlace(directive, plan));
    }

    private static Dates dates(@Nullable LocalDate cited, @Nullable LocalDate known) {
        if (cited == null || known == null) {
            return Dates.UNKNOWN;
        }
        return cited.equals(known)
                ? Dates.SAME
                : cited.getYear() == known.getYear() ? Dates.OTHER_DAY : Dates.OTHER_YEAR;
    }

    /** Most words of the subject stand in the title, and with them every number. */
    private static Answer title(@Nullable String title, String subject) {
        Set<String> wanted = words(subject);
        if (title == null || wanted.size() < FEWEST_WORDS) {
            return Answer.UNKNOWN;
        }
        Set<String> own = words(title);
        boolean numbers = wanted.stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .allMatch(own::contains);
        long shared = wanted.stream().filter(own::contains).count();
        return numbers && shared >= SHARE * wanted.size() ? Answer.YES : Answer.NO;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Fold.fold(text).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the citation means the directive, though it may name a wrong day or a wrong issuer. */
    boolean isMeant() {
        if (!number || dates == Dates.OTHER_YEAR && !isSameElsewise()) {
            return false;
        }
        if (issuer == Answer.NO) {
            return title == Answer.YES || central && dates != Dates.OTHER_DAY;
        }
        return central || dates == Dates.SAME || issuer == Answer.YES || title == Answer.YES || here;
    }

    /** Another year alone makes it another document, unless issuer and title say it is this one. */
    private boolean isSameElsewise() {
        return title == Answer.YES && (issuer == Answer.YES || central && issuer != Answer.NO);
    }

    /** Whether it means the directive and names another day. */
    boolean isMisdated() {
        return isMeant() && (dates == Dates.OTHER_DAY || dates == Dates.OTHER_YEAR);
    }

    /** Whether it means the directive and names another issuer. */
    boolean isMisattributed() {
        return isMeant() && issuer == Answer.NO;
    }
}
