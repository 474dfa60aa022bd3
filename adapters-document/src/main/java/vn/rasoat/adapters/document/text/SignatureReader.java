package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
            Pattern.compile("^(?:Nơi nhận|Lưu|Phụ lục|Biểu|Mẫu|Kính gửi|PHỤ LỤC|BIỂU|KẾ HOẠCH|DANH MỤC).*");
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:Đồng chí|Đ/c|Ông|Bà)\\s+|(?:GS|PGS|TSKH|TS|ThS|THS|BSCKII|BSCKI|BS|CN|KS|LS)[.,]\\s*|(?:(?:Đại|Thượng|Trung|Thiếu)\\s(?:tướng|tá|úy)|(?:ĐẠI|THƯỢNG|TRUNG|THIẾU)\\s(?:TƯỚNG|TÁ|ÚY))\\s)+");
    private static final int NAME_WITHIN = 16;
    private static final int LONGEST_LINE = 70;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_BLOCK = 20;
    /** What tells a name in capitals from the name of a body. */
    private static final Set<String> SURNAMES = Set.of(
            ("NGUYỄN TRẦN LÊ PHẠM HOÀNG HUỲNH PHAN VŨ VÕ ĐẶNG BÙI ĐỖ HỒ NGÔ DƯƠNG LÝ ĐINH LÂM TRỊNH MAI TRƯƠNG ĐÀO ĐOÀN VƯƠNG"
                            + " TRIỆU LƯU LƯƠNG HÀ CAO CHU TẠ PHÙNG THÁI QUÁCH TÔ KIỀU NÔNG LÒ VI QUÀNG CẦM SÙNG GIÀNG VÀNG LÙ MÙA ĐIỂU Y"
                            + " TỐNG LẠI KHỔNG NGHIÊM LA THÂN THẠCH KIM SƠN DANH CHÂU ÔNG TĂNG DƯ ÂU BẠCH MẠC HÀN KHUẤT NHỮ")
                    .split(" "));

    private SignatureReader() {}

    /** @param from index of the first line, @param to index after the last */
    record Found(Signature signature, int from, int to) {}

    /** Whether a signature block may begin with this line. */
    static boolean begins(Line line) {
        return begins(line.text());
    }

    static boolean begins(String text) {
        return text.length() <= LONGEST_LINE
                && Capitals.in(text)
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
        for (; i < lines.size() && i < first + LONGEST_BLOCK; i++) {
            String text = lines.get(i).text();
            if (lines.get(i).blank()) {
                continue;
            }
            if (!Capitals.in(text) || text.length() > LONGEST_LINE || position != null && name(text) != null) {
                break;
            }
            if (AUTHORITY.matcher(text).find()) {
                authority.add(text);
            } else if (position != null || OFFICE.matcher(text).matches()) {
                position = position == null ? text : position + " " + text;
            } else if (!authority.isEmpty()) {
                authority.set(authority.size() - 1, authority.get(authority.size() - 1) + " " + text);
            }
        }
        int named = named(lines, i);
        Location location = Location.line(lines.get(first).number());
        String name = named < 0 ? null : name(lines.get(named).text());
        return new Found(new Signature(authority, position, name, location), first, named < 0 ? i : named + 1);
    }

    /** The index of the line with the name, seal and stamps standing above it; -1 where none is near. */
    private static int named(List<Line> lines, int from) {
        for (int i = from; i < lines.size() && i <= from + NAME_WITHIN; i++) {
            String text = lines.get(i).text();
            if (NOT_A_NAME.matcher(text).matches()) {
                return -1;
            }
            if (name(text) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The name that the line holds, without rank and title; null where it holds none. */
    private static @Nullable String name(String text) {
        String name = RANK.matcher(text).replaceFirst("");
        boolean office =
                OFFICE.matcher(name).matches() || AUTHORITY.matcher(name).find();
        boolean fits = name.length() <= LONGEST_NAME && NAME.matcher(name).matches() && !office;
        return fits && (!Capitals.in(name) || SURNAMES.contains(name.split(" ", 2)[0])) ? name : null;
    }
}
