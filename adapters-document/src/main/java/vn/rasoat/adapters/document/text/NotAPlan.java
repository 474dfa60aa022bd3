package vn.rasoat.adapters.document.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.identity.CitationFinder;
import vn.rasoat.domain.identity.FoundCitation;
import vn.rasoat.domain.text.Wording;

/** Không phải kế hoạch: tells what a text is that is neither a plan nor a document that plans answer to. */
final class NotAPlan {

    /** Names of documents that neither plan nor direct. */
    private static final List<String> OTHER_TYPES = List.of(
            "BÁO CÁO",
            "TỜ TRÌNH",
            "BIÊN BẢN",
            "GIẤY MỜI",
            "THƯ MỜI",
            "THƯ CÔNG",
            "HỢP ĐỒNG",
            "GIẤY GIỚI THIỆU",
            "GIẤY ỦY QUYỀN",
            "GIẤY NGHỈ PHÉP",
            "PHIẾU GỬI",
            "PHIẾU CHUYỂN",
            "PHIẾU BÁO",
            "ĐƠN XIN",
            "ĐƠN ĐỀ NGHỊ",
            "BẢN GHI NHỚ",
            "BẢN THỎA THUẬN",
            "LUẬT",
            "BỘ LUẬT",
            "HIẾN PHÁP",
            "PHÁP LỆNH",
            "NGHỊ ĐỊNH",
            "LÝ LỊCH");

    private static final Pattern WEB = Pattern.compile(
            "lượt xem|view count|online\\s*:|total visited|chia sẻ|bình luận|\\d{1,2}/\\d{1,2}/\\d{4}\\s+\\d{1,2}:\\d{2}|tin liên quan|trang chủ");
    private static final Pattern MAIL =
            Pattern.compile("^(?:From|Từ|To|Đến|Tới|Subject|Chủ đề|Tiêu đề|Cc|Date|Sent|Đã gửi)\\s*:\\s.*");
    private static final Pattern LEADERS = Pattern.compile("(?:\\.\\s?){4,}\\d{1,3}$|…{2,}\\s*\\d{1,3}$");
    private static final Pattern CODE = Pattern.compile(
            "^(?:package|import|public|private|def|class|return|function|const|let|var|if|for|#include|using|else)\\b.*|.*[;{}]$|^//.*|^[})\\]]+;?$");
    private static final Pattern CODE_WORD =
            Pattern.compile("\\b(?:public|def|class|return|function|const|import|include|void)\\b.*");
    private static final int ENOUGH_EVIDENCE = 2;
    private static final int MAIL_HEADERS = 3;
    private static final int HEAD_LINES = 30;

    private static final Wording BRING = new Wording(
            "không phải kế hoạch hay văn bản chỉ đạo; hãy đưa vào dự thảo kế hoạch cần rà soát.",
            "neither a plan nor a directive; bring the draft plan that is to be checked.");

    private NotAPlan() {}

    /** Why the text is refused; empty where it is a plan or a directive. */
    static Optional<Wording> reason(List<Line> lines, Regions regions, Plan plan, String text) {
        List<Line> written = lines.stream().filter(Predicate.not(Line::blank)).toList();
        Optional<Wording> kind = kind(written, regions);
        if (kind.isPresent()) {
            return Optional.of(new Wording(
                    "Đây là " + kind.get().vi() + ", " + BRING.vi(),
                    "This is " + kind.get().en() + ", " + BRING.en()));
        }
        return evidence(regions, plan) >= ENOUGH_EVIDENCE ? Optional.empty() : Optional.of(article(text));
    }

    /** What the text is beyond doubt; empty where that is a plan, or open. */
    private static Optional<Wording> kind(List<Line> written, Regions regions) {
        Optional<String> type = otherType(written, regions);
        if (type.isPresent()) {
            String name = type.get().toLowerCase(Locale.ROOT);
            return Optional.of(new Wording(name, "a document of the type «" + name + "»"));
        }
        if (written.stream().limit(HEAD_LINES).filter(matches(MAIL)).count() >= MAIL_HEADERS) {
            return Optional.of(new Wording("một thư điện tử", "an e-mail"));
        }
        if (most(written, line -> LEADERS.matcher(line.text()).find())) {
            return Optional.of(new Wording("một mục lục", "a table of contents"));
        }
        boolean code = written.stream().anyMatch(matches(CODE_WORD)) && most(written, matches(CODE));
        return code && regions.typeName().isEmpty()
                ? Optional.of(new Wording("mã nguồn chương trình", "source code"))
                : Optional.empty();
    }

    private static Optional<String> otherType(List<Line> written, Regions regions) {
        if (!regions.typeName().isEmpty()) {
            return OTHER_TYPES.stream().filter(regions.typeName()::equals).findFirst();
        }
        return written.stream()
                .limit(HEAD_LINES)
                .filter(Line::capitals)
                .flatMap(line -> OTHER_TYPES.stream().filter(type -> names(line, type)))
                .findFirst();
    }

    private static boolean names(Line line, String type) {
        return line.text().equals(type) || line.text().startsWith(type + " ");
    }

    private static Predicate<Line> matches(Pattern pattern) {
        return line -> pattern.matcher(line.text()).matches();
    }

    private static boolean most(List<Line> lines, Predicate<Line> like) {
        return !lines.isEmpty() && 2 * lines.stream().filter(like).count() > lines.size();
    }

    private static Wording article(String text) {
        boolean page = WEB.matcher(text.toLowerCase(Locale.ROOT)).find();
        Optional<String> about = CitationFinder.find(text).stream()
                .filter(found -> found.typeName() != null)
                .findFirst()
                .map(NotAPlan::shown);
        String vi = (page ? "một trang tin" : "một bài viết hoặc một đoạn văn bản")
                + about.map(" nói về "::concat).orElse("");
        String en = (page ? "a news page" : "an article or a fragment")
                + about.map(" about "::concat).orElse("");
        return new Wording(
                "Đây là " + vi
                        + ", không phải bản thân kế hoạch (không thấy tên loại, các mục đánh số, nơi nhận và chữ ký); hãy đưa vào tệp toàn văn của kế hoạch.",
                "This is " + en
                        + ", not the plan itself (no type line, numbered sections, recipients or signature); bring the file with the plan's full text.");
    }

    private static String shown(FoundCitation found) {
        return found.typeName() + " số " + found.number();
    }

    private static int evidence(Regions regions, Plan plan) {
        int evidence = 0;
        evidence += regions.typeName().isEmpty() && regions.letter() == null ? 0 : 1;
        evidence += plan.sections().stream().filter(Section::titled).count() >= 2 ? 1 : 0;
        evidence += plan.sections().stream()
                                .flatMap(section -> section.roles().stream())
                                .distinct()
                                .count()
                        >= 2
                ? 1
                : 0;
        evidence += plan.recipientsSeen() ? 1 : 0;
        evidence += plan.signature() != null && plan.signature().name() != null ? 1 : 0;
        evidence += plan.head().number() != null ? 1 : 0;
        return evidence;
    }
}
