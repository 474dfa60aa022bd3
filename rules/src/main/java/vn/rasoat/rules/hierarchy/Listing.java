package vn.rasoat.rules.hierarchy;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.hierarchy.BodyNames;

/** Danh sách nơi nhận: whether a body is among the recipients, itself or through its organ or its group. */
final class Listing {

    private static final Pattern GROUP = Pattern.compile("^(?:các|toàn thể|những) ");
    /** Names of groups that may mean anybody, and words that only their group gives a meaning. */
    private static final Set<String> ANYBODY = Set.of(
            "cơ quan", "đơn vị", "địa phương", "doanh nghiệp", "tổ chức", "cá nhân", "ban ngành", "đoàn thể", "cơ sở");
    /** Words that tell nothing of who is meant. */
    private static final Set<String> COMMON = Set.of(
            "các", "và", "của", "tỉnh", "thành", "phố", "cấp", "cơ", "quan", "đơn", "vị", "tổ", "chức", "ủy", "việt",
            "nam", "toàn", "thể", "trên", "địa", "bàn");

    private final List<String> items;

    private Listing(List<String> items) {
        this.items = items;
    }

    static Listing of(Plan plan) {
        return new Listing(plan.recipients().stream()
                .filter(recipient -> !recipient.fileCopy())
                .map(Recipient::name)
                .toList());
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    Answer holds(String body) {
        List<Answer> answers =
                items.stream().map(item -> covers(item, body)).distinct().toList();
        if (answers.contains(Answer.YES)) {
            return Answer.YES;
        }
        return answers.contains(Answer.UNKNOWN) || mayBeAnybody(body) || isLikeAGroup(body)
                ? Answer.UNKNOWN
                : Answer.NO;
    }

    private static Answer covers(String item, String body) {
        return BodyNames.same(item, body) == Answer.YES ? Answer.YES : BodyNames.covers(item, body);
    }

    private static boolean mayBeAnybody(String body) {
        String bare = GROUP.matcher(BodyNames.normal(body)).replaceFirst("");
        return bare.indexOf(' ') < 0 || ANYBODY.contains(bare);
    }

    /** A group that shares a telling word with an item may be meant by it. */
    private boolean isLikeAGroup(String body) {
        String asked = BodyNames.normal(body);
        Set<String> telling = words(asked);
        return GROUP.matcher(asked).find()
                && (telling.isEmpty()
                        || items.stream()
                                .anyMatch(item -> !Collections.disjoint(telling, words(BodyNames.normal(item)))));
    }

    private static Set<String> words(String normal) {
        Set<String> words = new HashSet<>(Arrays.asList(normal.split("[^\\p{L}\\d]+")));
        words.removeAll(COMMON);
        return words;
    }
}
