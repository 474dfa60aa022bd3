package vn.rasoat.rules.hierarchy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.hierarchy.BodyNames;

/** Nơi nhận báo cáo trong một câu: several are parted by semicolons. */
final class Addressees {

    private static final int SHORTEST_SHARED = 8;

    private Addressees() {}

    static List<String> of(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** Whether what goes to one of these bodies goes to the one wanted; unknown where nobody is named. */
    static Answer reach(@Nullable String to, String wanted) {
        List<Answer> answers =
                of(to).stream().map(name -> reachesOne(name, wanted)).toList();
        return answers.contains(Answer.YES)
                ? Answer.YES
                : answers.isEmpty() || answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer reachesOne(String name, String wanted) {
        if (BodyNames.same(name, wanted) == Answer.YES || isShortFor(name, wanted)) {
            return Answer.YES;
        }
        return BodyNames.covers(name, wanted);
    }

    /** A name within a document is often cut short: «Đảng ủy Khối» for «Đảng ủy Khối các cơ quan tỉnh». */
    private static boolean isShortFor(String name, String wanted) {
        String one = BodyNames.normal(name);
        String other = BodyNames.normal(wanted);
        boolean longEnough = Math.min(one.length(), other.length()) >= SHORTEST_SHARED;
        return longEnough && (one.startsWith(other + " ") || other.startsWith(one + " "));
    }
}
