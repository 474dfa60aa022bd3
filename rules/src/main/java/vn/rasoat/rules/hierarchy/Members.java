package vn.rasoat.rules.hierarchy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.rasoat.domain.hierarchy.BodyNames;
import vn.rasoat.domain.text.Fold;

/** Các cơ quan được kể chung trong một tên mục. */
final class Members {

    private Members() {}

    /** What cannot begin a name within a list: «các sở, ngành», «xây dựng và kinh doanh hạ tầng». */
    private static final Pattern FRAGMENT = Pattern.compile("^(?!các )\\p{Ll}");
    /** A name that was cut off. */
    private static final Pattern CUT_OFF = Pattern.compile(" (?:các|và|của|thuộc|ở|tại)$");

    /** Each as the list writes it where it can be found there, and in its full name where it cannot. */
    static List<String> of(String list) {
        List<String> members = BodyNames.members(list);
        return members.size() == 1
                ? List.of(list)
                : members.stream()
                        .map(member -> written(member, list))
                        .filter(member -> !FRAGMENT.matcher(member).find())
                        .toList();
    }

    static boolean isCutOff(String name) {
        return CUT_OFF.matcher(name).find();
    }

    private static String written(String member, String list) {
        String line = Fold.oneLine(list);
        String folded = Fold.fold(list);
        int at = folded.indexOf(member);
        return at >= 0 && line.length() == folded.length()
                ? line.substring(at, at + member.length())
                : member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
    }
}
