package vn.rasoat.adapters.document.text;

import java.util.regex.Pattern;
import vn.rasoat.domain.document.Recipient.Purpose;
import vn.rasoat.domain.text.Fold;

/** Mục đích gửi: the words and the abbreviations by which an item says what it is sent for. */
final class Purposes {

    private static final Pattern REPORT = Pattern.compile("^(?:báo cáo|b/?cáo|b ?/ ?c|bc|b\\.c)\\b.*");
    private static final Pattern DIRECTION = Pattern.compile("^(?:chỉ đạo|lãnh đạo|c ?/ ?đ|cđ)\\b.*");
    private static final Pattern ACTION = Pattern.compile(
            "^(?:(?:phối hợp|p/hợp|ph?/h),? )?(?:thực hiện|t/hiện|th/hiện|th?/h|th|tổ chức thực hiện|triển khai|thi hành)\\b.*");
    private static final Pattern COORDINATION = Pattern.compile("^(?:phối hợp|p/hợp|ph? ?/ ?h|ph)\\b.*");
    private static final Pattern INFORMATION = Pattern.compile(
            "^(?:biết|đăng (?:tải|tin|báo)|đưa tin|tuyên truyền|theo dõi|thông tin|thông báo|công bố|giám sát|kiểm tra)\\b.*");
    /** What may stand before the word that counts. */
    private static final Pattern BEFORE = Pattern.compile("^(?:(?:để|kính|thay|nhằm)\\s+)+");

    private Purposes() {}

    /** What these words say; {@link Purpose#NONE} where they name no purpose. */
    static Purpose of(String written) {
        String words = BEFORE.matcher(Fold.fold(written)).replaceFirst("");
        if (says(REPORT, words)) {
            return Purpose.REPORT;
        }
        if (says(DIRECTION, words)) {
            return Purpose.DIRECTION;
        }
        if (says(ACTION, words)) {
            return Purpose.ACTION;
        }
        if (says(COORDINATION, words)) {
            return Purpose.COORDINATION;
        }
        return says(INFORMATION, words) ? Purpose.INFORMATION : Purpose.NONE;
    }

    private static boolean says(Pattern pattern, String words) {
        return pattern.matcher(words).matches();
    }
}
