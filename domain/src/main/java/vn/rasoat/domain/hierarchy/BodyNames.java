package vn.rasoat.domain.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.text.DataTable;
import vn.rasoat.domain.text.Fold;

/**
 * Tên cơ quan: whether two names are of one body, and whom an item of a list of recipients covers. Where a name leaves
 * it open the answer is {@link Answer#UNKNOWN}, so that nobody is said to be missing who may be meant.
 */
public final class BodyNames {
    private static final int LONGEST = 600;
    private static final List<Abbreviation> ABBREVIATIONS =
            DataTable.beside(BodyNames.class, "body-abbreviations.tsv").map(Abbreviation::of);
    private static final List<Alias> ALIASES =
            DataTable.beside(BodyNames.class, "body-aliases.tsv").map(Alias::of);
    private static final List<Group> GROUPS =
            DataTable.beside(BodyNames.class, "body-groups.tsv").map(Group::of);
    private static final List<String> COMPOUNDS =
            DataTable.beside(BodyNames.class, "compound-names.tsv").map(row -> row.required("name"));
    private static final Pattern HONORIFIC = Pattern.compile("^(?:các )?(?:đồng chí|đ/c|ông|bà)(?: các)? ");
    private static final Pattern MARKS_AT_ENDS = Pattern.compile("^[-+ ]+|[ .;,:]+$");
    private static final Pattern PARENT_FIRST =
            Pattern.compile("^đảng bộ .{2,60}? (?=(?:đảng ủy|chi bộ|ban thường vụ|huyện ủy|tỉnh ủy|thành ủy) ?)");
    private static final Pattern CENTRE_FIRST =
            Pattern.compile("^ban chấp hành trung ương (?:đảng )?(?=(?:ban|ủy ban kiểm tra|văn phòng) )");
    private static final Pattern BETWEEN_MEMBERS = Pattern.compile("[,;] ?| và | & | \\+ ");
    private static final Pattern PLURAL = Pattern.compile("^(?:các|toàn thể|mọi) ");
    private static final String COMMISSION = "^(?:ban|ủy ban kiểm tra|văn phòng) .*";
    private static final Pattern LOCAL_COMMITTEE = Pattern.compile("(?:tỉnh|thành|huyện|đảng) ủy");
    private static final Pattern LOCAL_COMMISSION = Pattern.compile(COMMISSION + LOCAL_COMMITTEE.pattern());
    private static final Pattern CENTRAL_COMMISSION = Pattern.compile(COMMISSION + "trung ương");
    /** Words that tell nothing of which body is meant. */
    private static final Set<String> COMMON_WORDS = Set.of(
            "", "ban", "các", "và", "của", "tỉnh", "thành", "phố", "xã", "phường", "ủy", "đảng", "huyện", "trực",
            "thuộc", "công", "cơ", "quan", "đơn", "vị", "trưởng", "phó", "tác", "sở", "bộ", "nhân", "dân", "thường",
            "hội", "chủ", "tịch", "viên", "khu", "trung", "tâm", "ương", "tổ", "chức");

    private static final Set<String> COMMITTEES =
            Set.of("cap_uy", "dang_uy", "trung_uong", "chi_bo", "hdnd", "mttq", "doan");
    private static final Set<String> WITHOUT_TIER =
            Set.of("bo", "so", "co_quan_ngang_bo", "chinh_phu", "quoc_hoi", "trung_uong", "dang_uy_trung_uong");

    private BodyNames() {}

    /** A name with its abbreviations written out, folded, and without what merely honours a person. */
    public static String normal(String name) {
        String line = Fold.hyphens(Fold.oneLine(name.length() > LONGEST ? name.substring(0, LONGEST) : name));
        for (Abbreviation abbreviation : ABBREVIATIONS) {
            line = abbreviation.writtenOutIn(line);
        }
        String folded = MARKS_AT_ENDS.matcher(Fold.fold(line)).replaceAll("");
        String plain = HONORIFIC.matcher(folded).replaceFirst("");
        plain = withCentreLast(PARENT_FIRST.matcher(plain).replaceFirst(""));
        for (Alias alias : ALIASES) {
            plain = alias.replacedIn(plain);
        }
        return plain;
    }

    /** The head of a document of a central commission names the Central Committee first. */
    private static String withCentreLast(String name) {
        Matcher centre = CENTRE_FIRST.matcher(name);
        String rest = centre.replaceFirst("");
        boolean moved = rest.length() < name.length() && !rest.contains("trung ương");
        return moved ? rest + " trung ương" : rest;
    }

    /** Whether both names are of the same body. */
    public static Answer same(String a, String b) {
        String one = normal(a);
        String other = normal(b);
        return one.equals(other) ? Answer.YES : compared(one, other, false);
    }

    /**
     * Whether what goes to an item of a list, which may be a body, a group or several of them, goes to the body: itself
     * or through the organ that acts for it, as the standing committee does for its committee.
     */
    public static Answer covers(String groupOrList, String body) {
        List<Answer> answers = new ArrayList<>();
        for (String asked : split(normal(body))) {
            answers.add(coversOne(normal(groupOrList), asked));
        }
        boolean alike = answers.stream().distinct().count() == 1;
        return alike ? answers.get(0) : Answer.UNKNOWN;
    }

    /** The bodies that a list names, each in its full name, folded. */
    public static List<String> members(String list) {
        return split(normal(list));
    }

    private static Answer coversOne(String item, String body) {
        if (item.equals(body)) {
            return Answer.YES;
        }
        if (item.isEmpty() || item.startsWith("lưu")) {
            return Answer.NO;
        }
        boolean group = isGroup(item);
        List<Answer> answers = new ArrayList<>();
        answers.add(byGroup(item, body));
        for (String part : split(item)) {
            if (!group || !isFragment(part)) {
                answers.add(coversByOne(part, body));
            }
        }
        return best(answers);
    }

    private static Answer best(List<Answer> answers) {
        return answers.contains(Answer.YES)
                ? Answer.YES
                : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    private static boolean isGroup(String item) {
        return GROUPS.stream().anyMatch(group -> group.item().matcher(item).find());
    }

    /** «ban», «ngành», «phường»: a word that only its group gives a meaning. */
    private static boolean isFragment(String part) {
        Body body = Body.of(part);
        boolean bare =
                body.field().isEmpty() && body.scope().isEmpty() && body.organ().isEmpty();
        return bare || !body.known();
    }

    private static Answer coversByOne(String member, String body) {
        Matcher plural = PLURAL.matcher(member);
        if (!plural.find()) {
            return best(List.of(byGroup(member, body), compared(member, body, true)));
        }
        if (isGroup(member)) {
            return byGroup(member, body);
        }
        Answer asOne = compared(member.substring(plural.end()), body, true);
        return asOne == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    }

    /** What the table of groups says of an item. */
    private static Answer byGroup(String item, String body) {
        return best(GROUPS.stream()
                .filter(group -> group.item().matcher(item).find())
                .filter(group -> group.covers().matcher(body).find() && !otherTier(item, body))
                .map(Group::answer)
                .toList());
    }

    /** A commission of the Centre is none of a province, and the other way round. */
    private static boolean otherTier(String item, String body) {
        boolean ofCentre = CENTRAL_COMMISSION.matcher(body).find();
        boolean ofCommittee = LOCAL_COMMISSION.matcher(body).find();
        return ofCommittee && item.contains("trung ương")
                || ofCentre && LOCAL_COMMITTEE.matcher(item).find();
    }

    private static Answer compared(String one, String other, boolean throughOrgans) {
        Body a = Body.of(one);
        Body b = Body.of(other);
        if (!a.known() || !b.known()) {
            return shareAWord(one, other) ? Answer.UNKNOWN : Answer.NO;
        }
        if (!a.kind().equals(b.kind())) {
            return related(a, b) || related(b, a) ? Answer.UNKNOWN : Answer.NO;
        }
        List<Answer> parts =
                List.of(acting(a, b, throughOrgans), fields(a, b), tiers(a, b), places(a, b), owners(a, b));
        return parts.contains(Answer.NO) ? Answer.NO : parts.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }

    /** A name that the table of kinds does not know may be a short form of one that shares a telling word with it. */
    private static boolean shareAWord(String one, String other) {
        Set<String> words = new HashSet<>(Arrays.asList(one.split("[ ,-]+")));
        words.removeAll(COMMON_WORDS);
        return !Collections.disjoint(words, Arrays.asList(other.split("[ ,-]+")));
    }

    /** An office may stand for its committee, «Đảng ủy» for that of the commune, «ban» for any commission. */
    private static boolean related(Body a, Body b) {
        return switch (a.kind()) {
            case "van_phong" -> a.ownedByParty() && b.kind().equals("cap_uy") && tiers(a, b) != Answer.NO;
            case "dang_uy" ->
                a.field().isEmpty() && b.kind().equals("cap_uy") && b.scope().equals("xã");
            case "ban" -> b.kind().equals("ban_dang") || b.kind().equals("thi_dua");
            case "bao" -> b.kind().equals("dai");
            default -> false;
        };
    }

    private static Answer acting(Body a, Body b, boolean throughOrgans) {
        if (a.leader() != b.leader()) {
            return Answer.UNKNOWN;
        }
        boolean sameOrgan = a.organ().equals(b.organ());
        return sameOrgan || throughOrgans && COMMITTEES.contains(a.kind()) ? Answer.YES : Answer.UNKNOWN;
    }

    private static Answer fields(Body a, Body b) {
        String one = a.field();
        String other = b.field();
        if (one.equals(other)) {
            return Answer.YES;
        }
        boolean elliptic = one.startsWith(other) || other.startsWith(one);
        return elliptic ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer tiers(Body a, Body b) {
        if (a.scope().equals(b.scope()) || WITHOUT_TIER.contains(a.kind())) {
            return Answer.YES;
        }
        Set<String> both = Set.of(a.scope(), b.scope());
        boolean open = both.contains("") || both.contains("?");
        boolean cityOrProvince = both.contains("thành phố") && (both.contains("tỉnh") || both.contains("huyện"));
        boolean ofCommune = both.contains("đảng ủy") && both.contains("xã");
        return open || cityOrProvince || ofCommune ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer places(Body a, Body b) {
        if (a.place().equals(b.place())) {
            return Answer.YES;
        }
        boolean elliptic = a.place().isEmpty() || b.place().isEmpty();
        boolean oneOfMany = a.scope().equals("xã") || a.scope().equals("huyện");
        if (elliptic) {
            return oneOfMany ? Answer.UNKNOWN : Answer.YES;
        }
        return a.place().startsWith(b.place()) || b.place().startsWith(a.place()) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer owners(Body a, Body b) {
        return a.ownedByParty() == b.ownedByParty() ? Answer.YES : Answer.UNKNOWN;
    }

    /** The bodies of a list; a tier that only the last one names is theirs too. */
    private static List<String> split(String list) {
        String guarded = list;
        for (int i = 0; i < COMPOUNDS.size(); i++) {
            guarded = guarded.replace(COMPOUNDS.get(i), "\u0001" + (char) ('\uE000' + i));
        }
        List<String> members = new ArrayList<>();
        for (String part : BETWEEN_MEMBERS.split(headApart(guarded))) {
            if (!part.isBlank()) {
                members.add(unguarded(part.strip()));
            }
        }
        return members.isEmpty() ? List.of(list) : withTierOfLast(withHeadOfFirst(members));
    }

    private static String headApart(String list) {
        return list.replaceFirst("^(?:các )?(sở|bộ|ban) ?: ?", "$1 ");
    }

    private static String unguarded(String part) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c >= '\uE000' && c < '\uE000' + COMPOUNDS.size()) {
                name.append(COMPOUNDS.get(c - '\uE000'));
            } else if (c != '\u0001') {
                name.append(c);
            }
        }
        return name.toString();
    }

    /** «Sở Y tế, Tài chính»: the second is a department too. */
    private static List<String> withHeadOfFirst(List<String> members) {
        Matcher head = Pattern.compile("^(?:các )?(sở|bộ) (?=.)").matcher(members.get(0));
        if (!head.find() || members.size() == 1) {
            return members;
        }
        List<String> named = new ArrayList<>();
        for (String member : members) {
            String bare = member.replaceFirst("^các ", "");
            named.add(Body.of(bare).known() ? bare : head.group(1) + " " + bare);
        }
        return named;
    }

    private static List<String> withTierOfLast(List<String> members) {
        Body last = Body.of(members.get(members.size() - 1));
        if (members.size() == 1
                || last.scope().isEmpty()
                || last.ownedByParty()
                || last.kind().equals("cap_uy")) {
            return members;
        }
        String tier = (last.scope() + " " + last.place()).strip();
        return members.stream()
                .map(member ->
                        Set.of("ubnd", "hdnd", "mttq").contains(Body.of(member).kind())
                                        && Body.of(member).scope().isEmpty()
                                ? member + " " + tier
                                : member)
                .toList();
    }

    private record Abbreviation(String plain, Pattern written, String expansion, Pattern after, Pattern before) {
        static Abbreviation of(DataTable.Row row) {
            String plain = row.required("written");
            return new Abbreviation(
                    plain,
                    Pattern.compile("(?<![\\p{L}\\d&])" + Pattern.quote(plain) + "(?![\\p{L}\\d&])\\.?+"),
                    row.required("expansion"),
                    Pattern.compile(row.get("after").isEmpty() ? "" : "(?:" + row.get("after") + ")"),
                    Pattern.compile(row.get("before")));
        }

        String writtenOutIn(String line) {
            if (!line.contains(plain)) {
                return line;
            }
            return written.matcher(line).replaceAll(found -> {
                String behind = line.substring(found.end()).toLowerCase(Locale.ROOT);
                String front = line.substring(0, found.start()).toLowerCase(Locale.ROOT);
                boolean fits = before.matcher(behind).lookingAt()
                        && after.matcher(front).find();
                boolean glued = fits && found.group().endsWith(".") && !behind.startsWith(" ");
                return Matcher.quoteReplacement(fits ? expansion + (glued ? " " : "") : found.group());
            });
        }
    }

    private record Alias(String plain, Pattern name, String canonical) {
        static Alias of(DataTable.Row row) {
            String plain = row.required("name");
            Pattern name = Pattern.compile("(?<!\\p{L})" + Pattern.quote(plain) + "(?!\\p{L})");
            return new Alias(plain, name, row.required("canonical"));
        }

        String replacedIn(String folded) {
            return folded.contains(plain)
                    ? name.matcher(folded).replaceAll(Matcher.quoteReplacement(canonical))
                    : folded;
        }
    }

    private record Group(Pattern item, Pattern covers, Answer answer) {
        static Group of(DataTable.Row row) {
            return new Group(
                    Pattern.compile(row.required("group")),
                    Pattern.compile(row.required("covers")),
                    Answer.valueOf(row.required("answer").toUpperCase(Locale.ROOT)));
        }
    }
}
