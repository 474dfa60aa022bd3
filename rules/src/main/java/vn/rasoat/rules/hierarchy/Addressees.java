package vn.rasoat.rules.hierarchy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.hierarchy.Answer;
import vn.rasoat.domain.hierarchy.BodyNames;

/** Nơi nhận báo cáo trong một câu: several are parted by semicolons. */
final class Addressees {

    private static final int SHORTEST_SHARED = 8;
    /** Names that leave out whose body it is. */
    private static final Set<String> KINDS = Set.of(
            "ban thường vụ",
            "ban chấp hành",
            "ban thường trực",
            "thường trực",
            "ủy ban nhân dân",
            "hội đồng nhân dân",
            "ủy ban mặt trận tổ quốc",
            "ban thường trực ủy ban mặt trận tổ quốc",
            "ủy ban kiểm tra",
            "văn phòng",
            "đoàn thanh niên");

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
        return isSame(name, wanted) ? Answer.YES : BodyNames.covers(name, wanted);
    }

    /** Whether both are one body, or one is the other's name cut short: «Đảng ủy Khối» for «Đảng ủy Khối các cơ quan». */
    static boolean isSame(@Nullable String name, String wanted) {
        return name != null && (BodyNames.same(name, wanted) == Answer.YES || isShortFor(name, wanted));
    }

    private static boolean isShortFor(String name, String wanted) {
        String one = BodyNames.normal(name);
        String other = BodyNames.normal(wanted);
        String shorter = one.length() < other.length() ? one : other;
        boolean telling = shorter.length() >= SHORTEST_SHARED && !KINDS.contains(shorter);
        return telling && (one.startsWith(other + " ") || other.startsWith(one + " "));
    }
}
