package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tên cơ quan trong câu: the name of a body that begins at some place of a sentence. */
final class Bodies {

    /** Words that a body's name begins with. */
    private static final String HEADS =
            "(?:Ban|BTV|BTT|BCH|BTG|Đảng ủy|Đảng uỷ|Đảng bộ|Đảng đoàn|Thường trực|Thường vụ|Ủy ban|"
                    + "Uỷ ban|UBND|UBMTTQ|HĐND|Hội đồng|Sở|Bộ|Cục|Vụ|Tổng cục|Văn phòng|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|"
                    + "Huyện uỷ|Quận ủy|Thị ủy|Phòng|Chính phủ|Thủ tướng|Chủ tịch UBND|MTTQ|Mặt trận|Lãnh đạo|Công an|Bộ Chỉ huy|"
                    + "Trung tâm|Chi cục|Đoàn|Liên đoàn|Hội|Cấp ủy|cấp ủy|Chi bộ|Chi ủy|Đài|Báo(?! cáo)|Trường|Tòa án|Viện|Kho bạc|Ngân hàng|"
                    + "Trung ương|Quốc hội|Bộ Chính trị|Ban Bí thư|Tổ công tác|Đ/c|Đồng chí|Các đồng chí|Ban Chỉ đạo|Giám đốc|Kiểm toán)";

    /** A group of bodies, and not of papers or doings. */
    private static final String GROUP =
            "(?:Các\\s+(?!biên bản|báo cáo|nội dung|hoạt động|nhiệm vụ|giải pháp|chỉ tiêu|văn bản|hình thức|công việc|tài liệu|bước|loại))";

    /** Where the name stops: a bracket, a mark, or a word that goes on with the sentence. */
    private static final Pattern STOP = Pattern.compile(
            "\\s*[(),;:.–\"”“]|\\s+(?:để|ngày|trước|chậm nhất|vào|theo|kết quả|tình hình|tiến độ|về(?! trật tự)|định kỳ|qua|thông qua|tổng hợp|xem xét|"
                    + "hằng|hàng|khi|và gửi|trong|bằng|việc|những|các nội dung|các chỉ tiêu|các nhiệm vụ|các vấn đề|nội dung|đúng|ngay|kịp thời|kèm|cùng|gửi|có|được|"
                    + "ban hành|xây dựng|chủ trì|phối hợp|tham mưu|chỉ đạo|hướng dẫn|triển khai|thực hiện|đôn đốc|căn cứ|sau|lên|"
                    + "từ|đến|là|sẽ|phải|đã|cho|với|tại|báo cáo|quyết định|biết|phê duyệt|theo dõi|nắm|lồng ghép|tiếp tục|do|đồng thời|"
                    + "trên cơ sở|nhằm|bảo đảm|đảm bảo|tăng cường|đẩy mạnh|cụ thể|làm|tổ chức)(?=\\s|[,.;:]|$)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern START = Pattern.compile(HEADS + "\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AND = Pattern.compile("(?:,| và)\\s+(?:gửi )?");
    private static final Pattern ACTS = Pattern.compile(
            "\\s+(?:tổng hợp|có|chủ trì|phối hợp|tham mưu|xem xét|ban hành|xây dựng|theo dõi|hướng dẫn|chịu|thực hiện|báo cáo)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST = 140;

    private Bodies() {}

    static String group() {
        return GROUP;
    }

    static String heads() {
        return HEADS;
    }

    /** The names that begin at this offset, several parted by commas or «và»; empty where no body's name does. */
    static List<String> listAt(String text, int offset) {
        List<String> names = new ArrayList<>();
        Optional<String> name = at(text, offset);
        int end = offset;
        while (name.isPresent()) {
            names.add(name.get());
            end += name.get().length();
            Matcher and = AND.matcher(text).region(end, text.length());
            if (!and.lookingAt()) {
                break;
            }
            end = and.end();
            name = at(text, end);
            if (name.isPresent() && acts(text, end + name.get().length())) {
                break;
            }
        }
        return names;
    }

    /** Whether the body whose name ends here is said to do something itself. */
    private static boolean acts(String text, int end) {
        return ACTS.matcher(text).region(end, text.length()).lookingAt();
    }

    /** The name that begins at this offset; empty where no body's name does. */
    static Optional<String> at(String text, int offset) {
        String rest = text.substring(offset, Math.min(text.length(), offset + 2 * LONGEST));
        Matcher start = START.matcher(rest);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        Matcher stop = STOP.matcher(rest);
        int end = stop.find(start.end()) ? stop.start() : rest.length();
        String name = rest.substring(0, Math.min(end, LONGEST)).strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(name.replaceAll("\\s+và$", ""));
    }
}
