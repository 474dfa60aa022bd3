package vn.rasoat.domain.hierarchy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.text.DataTable;

/**
 * Cơ quan, as its name takes it apart; every part is folded and empty where the name does not tell.
 *
 * @param organ that acts for the body, such as «ban thường vụ»
 * @param leader whether the name is of persons who lead it
 * @param kind the word of the table of kinds
 * @param field what it deals with, such as «y tế»
 * @param scope the tier: trung ương, tỉnh, thành phố, huyện, xã; «đảng ủy» where a committee without a tier owns it;
 *     {@code ?} where the name contradicts itself
 * @param ownedByParty whether a Party committee owns it
 * @param place the name of the province, city, district or commune
 */
record Body(String organ, boolean leader, String kind, String field, String scope, boolean ownedByParty, String place) {

    private static final int MOST_WORDS = 8;
    /** Kinds of several bodies whose fields stand in the beginnings of their names: «ban tuyên giáo», «ban tổ chức». */
    private static final Set<String> NAMED_BY_HEAD = Set.of("ban_dang", "co_quan_ngang_bo");

    private static final Map<String, Kind> KINDS = kinds(DataTable.beside(Body.class, "body-kinds.tsv"));
    private static final Pattern LEADER =
            Pattern.compile("^(?:các )?(?:tổng bí thư|ban giám đốc|bí thư|phó bí thư|chủ tịch(?! nước)"
                    + "|phó chủ tịch|giám đốc|phó giám đốc|trưởng ban|phó trưởng ban|chánh văn phòng|phó chánh văn phòng|lãnh đạo"
                    + "|hiệu trưởng|thủ trưởng|ủy viên|đảng ủy viên)(?:, | và | |$)");
    private static final Pattern ORGAN =
            Pattern.compile("^(ban thường vụ|thường trực|ban chấp hành(?! trung ương)|ban thường trực) (?=.)");
    private static final Pattern ORGAN_AT_END = Pattern.compile(" (ban thường vụ|ban chấp hành|ban thường trực)$");
    private static final Pattern SCOPE =
            Pattern.compile("(?:^|(?<= ))(trung ương|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy"
                    + "|đảng ủy(?: (?:xã|phường|thị trấn|đặc khu))?|tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn"
                    + "|đặc khu)(?= |$)");

    /** Takes a name apart whose abbreviations are written out. */
    static Body of(String normal) {
        String rest = normal;
        boolean leader = false;
        Matcher leading = LEADER.matcher(rest);
        while (leading.find()) {
            leader = true;
            rest = rest.substring(leading.end());
            leading = LEADER.matcher(rest);
        }
        Matcher organ = ORGAN.matcher(rest);
        if (organ.find()) {
            return core(organ.group(1), leader, rest.substring(organ.end()));
        }
        Matcher atEnd = ORGAN_AT_END.matcher(rest);
        return atEnd.find() ? core(atEnd.group(1), leader, rest.substring(0, atEnd.start())) : core("", leader, rest);
    }

    private static Body core(String organ, boolean leader, String name) {
        String[] words = name.split(" ");
        for (int length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
            String head = String.join(" ", Arrays.asList(words).subList(0, length));
            Kind kind = KINDS.get(head);
            if (kind != null) {
                String rest = name.substring(head.length()).strip();
                return ofKind(organ, leader, kind, NAMED_BY_HEAD.contains(kind.word()) ? head : "", rest);
            }
        }
        return ofKind(organ, leader, Kind.UNKNOWN, "", name);
    }

    /** @param told what the beginning of the name tells of the field; empty where it tells the kind alone */
    private static Body ofKind(String organ, boolean leader, Kind kind, String told, String rest) {
        Matcher scope = SCOPE.matcher(rest);
        if (!scope.find()) {
            boolean placed = kind.word().equals("cap_uy") || kind.word().equals("doan");
            String field = placed ? "" : (told + " " + rest).strip();
            return new Body(organ, leader, kind.word(), field, kind.scope(), false, placed ? rest : "");
        }
        String field = (told + " " + rest.substring(0, scope.start())).strip();
        String tier = tier(scope.group(1));
        boolean party = scope.group(1).endsWith("ủy") || scope.group(1).startsWith("đảng ủy");
        int placeStart = scope.end();
        String place = rest.substring(placeStart, scope.find() ? scope.start() : rest.length())
                .strip();
        boolean contradicts = kind.scope().equals("trung ương")
                && !tier.equals("trung ương")
                && kind.word().equals("mttq");
        return new Body(organ, leader, kind.word(), field, contradicts ? "?" : tier, party, place);
    }

    private static String tier(String word) {
        return switch (word) {
            case "tỉnh ủy", "tỉnh" -> "tỉnh";
            case "thành ủy", "thành phố" -> "thành phố";
            case "huyện ủy", "quận ủy", "thị ủy", "huyện", "quận", "thị xã" -> "huyện";
            case "trung ương", "đảng ủy" -> word;
            default -> "xã";
        };
    }

    boolean known() {
        return !kind.isEmpty();
    }

    private static Map<String, Kind> kinds(DataTable table) {
        Map<String, Kind> kinds = new HashMap<>();
        for (DataTable.Row row : table.rows()) {
            if (kinds.put(row.required("head"), new Kind(row.required("kind"), row.get("scope"))) != null) {
                throw row.fault("a second line for \"" + row.get("head") + "\"");
            }
        }
        return Map.copyOf(kinds);
    }

    private record Kind(String word, String scope) {
        static final Kind UNKNOWN = new Kind("", "");
    }
}
