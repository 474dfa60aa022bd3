package vn.rasoat.domain.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.text.Fold;

/**
 * Cơ quan ban hành, as it stands behind a number: «của Ban Thường vụ Tỉnh ủy …». Names of bodies have no mark at their
 * end; reading stops at the first word that no such name holds.
 */
final class IssuerAfter {
    private static final int LONGEST = 260;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String G = Gaps.G + "{1,6}+";
    private static final Pattern OPENING =
            Pattern.compile(Gaps.G + "{0,8}+,?" + Gaps.G + "{0,6}+(?<word>của|do|giữa)" + G, FLAGS);
    private static final Pattern WORD = Pattern.compile("[\\p{Lu}&]+(?:\\.[\\p{L}\\d&]+)+|[\\p{L}\\d&]+");
    private static final Pattern STOP = Pattern.compile(
            ("(?:về|ban hành|quy định|hướng dẫn|phê duyệt|thực hiện|triển khai|sửa đổi|bổ sung|điều chỉnh|công bố"
                            + "|thông qua|thành lập|kiện toàn|phát động|kèm theo|khóa|khoá|nhiệm kỳ|tại|trên địa bàn"
                            + "|có hiệu lực|ngày|v/v|của|cụ thể hóa)(?![\\p{L}])")
                    .replace(" ", G),
            FLAGS);
    private static final Pattern TITLE_AHEAD = Pattern.compile(
            "[^;.]{0,200}?(?<!\\p{L})(?:về|ban hành|quy định|hướng dẫn|phê duyệt)(?!\\p{L})".replace(" ", G), FLAGS);
    private static final Pattern NUMBER_AHEAD = Pattern.compile(
            "(?:\\p{L}+" + G + "){1,4}(?:số" + G + ")?\\d{1,6}" + Gaps.G + "{0,3}[/-]" + "[\\d/]*\\p{Lu}", FLAGS);
    private static final Pattern REST_OF_A_NAME =
            Pattern.compile(Gaps.G + "*(?:[\\p{L}-]+" + G + "){1,6}và" + G + "\\p{Lu}");
    private static final Set<String> HEADS = Set.of(
            "bộ", "sở", "ban", "ủy", "uỷ", "ubnd", "hđnd", "ubmttq", "mttq", "chính", "tỉnh", "thành", "đảng", "hội",
            "quốc", "đoàn", "mặt", "viện", "tòa", "toà", "thủ", "chủ", "văn", "công", "thanh", "liên", "trường", "bệnh",
            "trung");
    /** Syllables that go on with the name of a body wherever they stand in it. */
    private static final Set<String> SYLLABLES = Set.of(
            "ủy", "uỷ", "ban", "nhân", "dân", "cơ", "quan", "tỉnh", "thành", "phố", "huyện", "xã", "phường", "thị",
            "trấn", "quận", "đặc", "khu", "trung", "ương", "thường", "vụ", "trực", "chấp", "hành", "đảng", "bộ", "viên",
            "chính", "phủ", "tướng", "trưởng", "hội", "đồng", "nghị", "đoàn", "thể", "tịch", "khối", "doanh", "nghiệp",
            "quốc", "gia", "giáo", "vận", "tải", "nước", "nông", "thôn", "phó", "chủ", "bầu", "cử", "ngành", "sở",
            "phòng", "cục", "nhà", "cộng", "sản", "đại", "biểu", "lãnh");
    /** Syllables behind which a place may be named. */
    private static final Set<String> UNITS =
            Set.of("tỉnh", "phố", "huyện", "xã", "phường", "ủy", "uỷ", "quận", "trấn", "khu");
    /** Syllables that open what follows a name. */
    private static final Set<String> NEVER = Set.of(
            "trong", "nêu", "yêu", "trên", "để", "nhằm", "đã", "được", "sẽ", "có", "là", "theo", "cho", "đến", "với",
            "gắn", "như", "này", "khi", "từ", "bằng", "vào", "do", "đối", "phải", "cần", "sau", "trước", "tháng", "năm",
            "số", "giao", "tăng", "đẩy", "tiếp", "mà", "thì", "nhưng", "hoặc", "cùng", "nay", "hiện", "đang", "còn",
            "cũng", "ra", "lần", "các", "những", "mọi", "tổ", "xây", "đề", "kết", "bảo", "đảm", "không", "nhất", "phân",
            "hỗ", "chỉ", "việc", "nên", "gồm", "đồng", "toàn", "căn", "ở", "qua");

    private final String text;
    private final boolean joint;
    private final int limit;
    private int end;
    private boolean openList;
    private Previous previous = Previous.NONE;

    private enum Previous {
        NONE,
        CAPITAL,
        /** Within the name of a place, which goes on with capitals only. */
        PLACE,
        /** A syllable behind which a place is named. */
        UNIT,
        SMALL
    }

    /** The end of an issuer, and its name on one line. */
    record Issuer(int end, String name) {}

    private IssuerAfter(String text, int from, boolean joint) {
        this.text = text;
        this.joint = joint;
        this.limit = Math.min(text.length(), from + LONGEST);
        this.end = from;
    }

    /** The issuer that is named right behind this place. */
    static Optional<Issuer> read(String text, int from, DocumentNumber number) {
        Matcher opening = OPENING.matcher(text).region(from, Math.min(text.length(), from + 40));
        if (!opening.lookingAt() || Gaps.lineEnds(text, from, opening.start("word")) > 2) {
            return Optional.empty();
        }
        boolean joint = opening.group("word").equalsIgnoreCase("giữa") || isJoint(number.type());
        return new IssuerAfter(text, opening.end(), joint).read();
    }

    private static boolean isJoint(@Nullable String type) {
        return type != null && (type.endsWith("LT") || type.endsWith("PH") || type.endsWith("LN"));
    }

    private Optional<Issuer> read() {
        int from = end;
        if (from == limit || !Character.isUpperCase(text.charAt(from)) && !startsSmall(from)) {
            return Optional.empty();
        }
        while (takeNext(from)) {
            continue;
        }
        String name = Fold.oneLine(text.substring(from, end));
        return name.length() < 2 ? Optional.empty() : Optional.of(new Issuer(end, name));
    }

    /** «của liên Sở …», «của đồng chí …» are no bodies, but «của ban chấp hành …» is one. */
    private boolean startsSmall(int from) {
        Matcher word = word(from);
        return word != null && SYLLABLES.contains(word.group().toLowerCase(Locale.ROOT));
    }

    private boolean takeNext(int from) {
        int at = Gaps.after(text, end, 12);
        if (at >= limit || end > from && breaksOff(at)) {
            return false;
        }
        char c = text.charAt(at);
        if (c == ',') {
            return commaGoesOn(from, at) && takeWord(from, Gaps.after(text, at + 1, 12));
        }
        if (c == '.') {
            int next = Gaps.after(text, at + 1, 3);
            return at == end && abbreviated() && next < limit && takeWord(from, next);
        }
        if (Gaps.isDash(c)) {
            int next = Gaps.after(text, at + 1, 6);
            boolean bullet = Gaps.lineEnds(text, end, at) > 0;
            return !bullet && next < limit && Character.isUpperCase(text.charAt(next)) && takeWord(from, next);
        }
        return takeWord(from, at);
    }

    /** «TP. …». */
    private boolean abbreviated() {
        return text.substring(Math.max(0, end - 3), end).matches("(?s)(?:.*[^\\p{L}])?(?:TP|TX|VP|Q|H|P)");
    }

    /** A paragraph ends here, and what follows is not the rest of its last sentence. */
    private boolean breaksOff(int at) {
        if (Gaps.lineEnds(text, end, at) < 2) {
            return false;
        }
        String last = Fold.fold(text.substring(Math.max(0, end - 9), end));
        boolean placeExpected = last.matches("(?s).*(?:tỉnh|phố|xã|phường|ủy)");
        return !Character.isLowerCase(text.charAt(at)) && !placeExpected;
    }

    private boolean commaGoesOn(int from, int comma) {
        int next = Gaps.after(text, comma + 1, 12);
        if (next >= limit) {
            return false;
        }
        Matcher word = word(next);
        if (word == null || stopsAt(next)) {
            return false;
        }
        if (openList) {
            return Character.isLowerCase(text.charAt(next)) && looking(TITLE_AHEAD, next);
        }
        if (!Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        boolean bodyFollows = HEADS.contains(word.group().toLowerCase(Locale.ROOT));
        return bodyFollows ? joint : ofSeveralFields(from) && looking(REST_OF_A_NAME, next);
    }

    /** «Bộ Văn hóa, Thể thao và Du lịch». */
    private boolean ofSeveralFields(int from) {
        String head = Fold.fold(text.substring(from, Math.min(end, from + 30)));
        return head.matches("(?s)(?:bộ trưởng )?(?:bộ|sở|phòng) .*|(?:bộ|sở|phòng)");
    }

    private boolean takeWord(int from, int at) {
        Matcher word = at < limit ? word(at) : null;
        if (word == null || stopsAt(at)) {
            return false;
        }
        String small = word.group().toLowerCase(Locale.ROOT);
        boolean taken = small.equals("và") || small.equals("&") ? takeAnd(word.end()) : fits(word.group(), small, at);
        if (taken) {
            end = Math.max(end, word.end());
            openList |= end - from < 20 && Fold.fold(text.substring(from, end)).startsWith("ban chỉ đạo");
        }
        return taken;
    }

    /** «và» goes on with a name where a capital follows that opens no document of its own. */
    private boolean takeAnd(int behind) {
        int next = Gaps.after(text, behind, 12);
        Matcher word = next < limit ? word(next) : null;
        if (word == null || stopsAt(next) || looking(NUMBER_AHEAD, next)) {
            return false;
        }
        previous = Previous.NONE;
        return openList || Character.isUpperCase(word.group().charAt(0)) && !somethingElse(word.group());
    }

    /** Another body, or a part of a document. */
    private boolean somethingElse(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean body = Set.of("ubnd", "hđnd", "bộ", "sở").contains(small);
        return body && !joint
                || Set.of("chương", "điều", "mục", "khoản", "điểm", "phần", "phụ")
                        .contains(small);
    }

    private boolean fits(String word, String small, int at) {
        if (Character.isDigit(word.charAt(0))) {
            return openList
                    || end > 0
                            && Fold.fold(text.substring(Math.max(0, end - 6), end))
                                    .matches("(?s).*(?:ương|khu|06|hội)");
        }
        if (Character.isUpperCase(word.charAt(0))) {
            if (looking(NUMBER_AHEAD, at)) {
                return false;
            }
            boolean ofPlace = previous == Previous.UNIT || previous == Previous.PLACE;
            previous = ofPlace && !HEADS.contains(small) ? Previous.PLACE : Previous.CAPITAL;
            return true;
        }
        if (openList) {
            return true;
        }
        boolean second = previous == Previous.CAPITAL && !NEVER.contains(small) || afterBan(small);
        boolean known = SYLLABLES.contains(small) || small.equals("các") && ofAgencies();
        previous = UNITS.contains(small) ? Previous.UNIT : Previous.SMALL;
        return second || known;
    }

    /** «Ban tổ chức», «Ban chỉ đạo», with a small letter. */
    private boolean afterBan(String small) {
        boolean verb = small.equals("tổ") || small.equals("chỉ") || small.equals("xây");
        return verb && Fold.fold(text.substring(Math.max(0, end - 4), end)).endsWith("ban");
    }

    /** «Đảng ủy Khối các cơ quan …», «Đảng ủy các cơ quan Đảng …». */
    private boolean ofAgencies() {
        return Fold.fold(text.substring(Math.max(0, end - 5), end)).matches("(?s).*(?:khối|ủy)");
    }

    private boolean stopsAt(int at) {
        return looking(STOP, at);
    }

    private boolean looking(Pattern pattern, int at) {
        return pattern.matcher(text)
                .region(at, Math.min(text.length(), at + LONGEST))
                .lookingAt();
    }

    private @Nullable Matcher word(int at) {
        Matcher word = WORD.matcher(text).region(at, Math.min(text.length(), at + 60));
        return word.lookingAt() ? word : null;
    }
}
