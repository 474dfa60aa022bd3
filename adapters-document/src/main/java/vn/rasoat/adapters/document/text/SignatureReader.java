package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Signature;

/** Đọc phần ký: the lines of authority, the office and the name. */
final class SignatureReader {

    private static final Pattern AUTHORITY = Pattern.compile(
            "^(?:T/M|TM|K/T|KT|T/L|TL|TUQ|T/U/Q|Q)\\s?[./]?\\s?(?=\\p{Lu}{2})|^(?:T/M|TM|K/T|KT|T/L|TL|TUQ)\\.?\\s");
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:QUYỀN |PHÓ |Q\\. ?)?(?:TỔNG )?(?:BÍ THƯ|CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG"
                    + "|CỤC TRƯỞNG|VỤ TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CHỦ NHIỆM|CHỈ HUY|CHÍNH ỦY|KIỂM SÁT TRƯỞNG|TỔ TRƯỞNG"
                    + "|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|ỦY VIÊN|UỶ VIÊN|THƯỜNG TRỰC)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NAME = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}’']*)(?:\\s+(?:\\p{Lu}\\.?[\\p{L}’']*)){1,5}$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NOT_A_NAME =
            Pattern.compile("^(?:Nơi nhận|Lưu|Phụ lục|Biểu|Mẫu|Kính gửi|Đã ký|PHỤ LỤC|BIỂU|KẾ HOẠCH|DANH MỤC).*");
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:Đồng chí|Đ/c|GS|PGS|TS|ThS|BS|CN|KS)\\.?\\s*|(?:Đại|Thượng|Trung|Thiếu)\\s(?:tướng|tá|úy)\\s)+");
    private static final int NAME_WITHIN = 16;

    private SignatureReader() {}

    /** @param from index of the first line, @param to index after the last */
    record Found(Signature signature, int from, int to) {}

    /** Whether a signature block may begin with this line. */
    static boolean begins(Line line) {
        String text = line.text();
        return text.length() <= 70
                && line.capitals()
                && (AUTHORITY.matcher(text).find() || OFFICE.matcher(text).matches());
    }

    /** The first signature among the lines; null where there is none. */
    static @Nullable Found read(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).blank() && begins(lines.get(i))) {
                return at(lines, i);
            }
        }
        return null;
    }

    private static Found at(List<Line> lines, int first) {
        List<String> authority = new ArrayList<>();
        String position = null;
        int i = first;
        for (; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            String text = line.text();
            if (!line.capitals()
                    || text.length() > 70
                    || NAME.matcher(text).matches() && position != null && !officeLine(text)) {
                break;
            }
            if (AUTHORITY.matcher(text).find()) {
                authority.add(text);
            } else if (OFFICE.matcher(text).matches()) {
                position = position == null ? text : position + " " + text;
            } else if (position != null) {
                position = position + " " + text;
            } else if (!authority.isEmpty()) {
                authority.set(authority.size() - 1, authority.get(authority.size() - 1) + " " + text);
            }
        }
        int end = i;
        String name = null;
        for (int j = i, seen = 0; j < lines.size() && seen <= NAME_WITHIN; j++, seen++) {
            String text = RANK.matcher(lines.get(j).text()).replaceFirst("");
            if (NOT_A_NAME.matcher(text).matches()) {
                break;
            }
            if (NAME.matcher(text).matches() && text.length() <= 40) {
                name = text;
                end = j + 1;
                break;
            }
        }
        Location location = Location.line(lines.get(first).number());
        return new Found(new Signature(authority, position, name, location), first, end);
    }

    private static boolean officeLine(String text) {
        return OFFICE.matcher(text).matches() || AUTHORITY.matcher(text).find();
    }
}
