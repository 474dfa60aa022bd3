package vn.rasoat.adapters.document.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.identity.CitationFinder;
import vn.rasoat.domain.identity.FoundCitation;
import vn.rasoat.domain.text.Wording;

/** Không phải kế hoạch: tells what a text is that is neither a plan nor a document that plans answer to. */
final class NotAPlan {

    private static final Pattern WEB = Pattern.compile(
            "lượt xem|view count|online\\s*:|total visited|chia sẻ|bình luận|\\d{1,2}/\\d{1,2}/\\d{4}\\s+\\d{1,2}:\\d{2}|tin liên quan|trang chủ");
    private static final List<String> OTHER_TYPES = List.of(
            "BÁO CÁO", "TỜ TRÌNH", "BIÊN BẢN", "GIẤY MỜI", "HỢP ĐỒNG", "GIẤY GIỚI THIỆU", "GIẤY ỦY QUYỀN", "ĐƠN");
    private static final int ENOUGH_EVIDENCE = 2;

    private NotAPlan() {}

    /** Why the text is refused; empty where it is a plan or a directive. */
    static Optional<Wording> reason(Regions regions, Plan plan, String text) {
        String type = regions.typeName();
        if (OTHER_TYPES.contains(type)) {
            String name = type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT);
            return Optional.of(new Wording(
                    "Đây là " + name.toLowerCase(Locale.ROOT)
                            + ", không phải kế hoạch hay văn bản chỉ đạo; hãy đưa vào dự thảo kế hoạch cần rà soát.",
                    "This is a document of the type «" + name
                            + "», neither a plan nor a directive; bring the draft plan that is to be checked."));
        }
        if (evidence(regions, plan) >= ENOUGH_EVIDENCE) {
            return Optional.empty();
        }
        boolean page = WEB.matcher(text.toLowerCase(Locale.ROOT)).find();
        String about = CitationFinder.find(text).stream()
                .filter(found -> found.typeName() != null)
                .findFirst()
                .map(NotAPlan::shown)
                .orElse("");
        String what = page ? "một trang tin" : "một bài viết hoặc một đoạn văn bản";
        String whatEn = page ? "a news page" : "an article or a fragment";
        String which = about.isEmpty() ? "" : " nói về " + about;
        String whichEn = about.isEmpty() ? "" : " about " + about;
        return Optional.of(
                new Wording(
                        "Đây là " + what + which
                                + ", không phải bản thân kế hoạch (không thấy tên loại, các mục đánh số, nơi nhận và chữ ký); hãy đưa vào tệp toàn văn của kế hoạch.",
                        "This is " + whatEn + whichEn
                                + ", not the plan itself (no type line, numbered sections, recipients or signature); bring the file with the plan's full text."));
    }

    private static String shown(FoundCitation found) {
        return found.typeName() + " số " + found.number();
    }

    private static int evidence(Regions regions, Plan plan) {
        int evidence = 0;
        evidence += regions.typeName().isEmpty() ? 0 : 1;
        evidence += plan.sections().stream().filter(Section::titled).count() >= 2 ? 1 : 0;
        evidence += plan.recipientsSeen() ? 1 : 0;
        evidence += plan.signature() != null && plan.signature().name() != null ? 1 : 0;
        evidence += plan.head().number() != null ? 1 : 0;
        return evidence;
    }
}
