package vn.rasoat.adapters.document.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Assignment;
import vn.rasoat.domain.document.Section;

/** Đọc phân công: whom a numbered item of the section on implementation gives its tasks to. */
final class AssignmentReader {

    private static final Pattern POLITE = Pattern.compile(
            "^(?:Đề nghị|Giao|Yêu cầu|Phân công|Đối với|Trách nhiệm của|Nhiệm vụ của)\\s+(?:các cấp ủy Đảng,\\s*)?");
    private static final Pattern BODY = Pattern.compile(
            "^(?:" + Bodies.group() + "|" + Bodies.heads() + "\\b|Mặt trận|Cơ quan|Phòng|Đơn vị|Chi cục|UB|Các$)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern VERB = Pattern.compile(
            "\\s+(?:chỉ đạo|tăng cường|tham mưu|chủ trì|xây dựng|theo dõi|tổ chức thực hiện|có trách nhiệm|căn cứ|triển khai|"
                    + "thực hiện|hướng dẫn|báo cáo|phối hợp|tiếp tục|chủ động|đẩy mạnh|là cơ quan|là đầu mối|cụ thể|lãnh đạo|giúp|"
                    + "quán triệt|tổ chức(?! có| liên quan| chính trị| thành viên| đảng| xã hội| đoàn thể)|phổ biến|kiểm tra|định kỳ|hằng|hàng|bố trí|nghiêm túc)(?=\\s|[,.;:]|$)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_NAME = 170;

    private AssignmentReader() {}

    static Optional<Assignment> read(Section item) {
        String text = item.titled() || item.paragraphs().isEmpty()
                ? item.title()
                : item.paragraphs()
                        .get(0)
                        .text()
                        .substring(item.label().written().length())
                        .strip();
        String named = POLITE.matcher(text.strip()).replaceFirst("");
        if (!BODY.matcher(named).find()) {
            return Optional.empty();
        }
        boolean asked = named.length() < text.strip().length();
        boolean heading = item.titled() && named.length() <= LONGEST_NAME && !asked;
        Matcher verb = VERB.matcher(named);
        int end = !heading && verb.find() ? verb.start() : named.length();
        int colon = named.indexOf(':');
        String body = named.substring(0, colon > 0 ? Math.min(colon, end) : end).replaceAll("[\\s,.;]+$", "");
        boolean whole = item.titled() || end < named.length();
        return whole && body.length() >= 4 && body.length() <= LONGEST_NAME
                ? Optional.of(new Assignment(body, item.heading(), item.location()))
                : Optional.empty();
    }
}
