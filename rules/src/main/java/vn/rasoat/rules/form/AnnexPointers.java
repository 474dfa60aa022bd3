package vn.rasoat.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Annex;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.rules.drl.Place;

/**
 * Chỉ dẫn về phụ lục: where the text points to annexes of its own. The annexes of other documents («Phụ lục II Nghị định
 * …») are not meant.
 */
final class AnnexPointers {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<!\\p{L})phụ lục(?:\\s+số)?\\s+((?:[IVX]{1,6}|\\d{1,3})(?:\\s?(?:,|và|đến|-)\\s?(?:phụ lục\\s+)?(?:[IVX]{1,6}|\\d{1,3})){0,40})(?![\\p{L}\\d])",
            FLAGS);
    private static final Pattern AT_LARGE = Pattern.compile(
            "(?<!\\p{L})(?:(?:kèm theo|đính kèm|gửi kèm|tại) (?:các |\\d{1,2} )?(?:biểu|mẫu|danh mục)|"
                    + "(?:biểu|biểu mẫu|mẫu|danh mục|danh sách|bảng)[^.;()]{0,60}(?:kèm theo|đính kèm|gửi kèm))",
            FLAGS);
    private static final String NOT_NUMBERED = "(?!\\s*(?:số\\s*)?(?:[IVX]{1,6}|\\d{1,3})(?!\\p{L}))";
    private static final Pattern ANNEX_AT_LARGE = Pattern.compile(
            "(?<!\\p{L})(?:(?:kèm theo|đính kèm|gửi kèm|tại) (?:các |\\d{1,2} )?phụ lục" + NOT_NUMBERED + "|phụ lục"
                    + NOT_NUMBERED + "[^.;()]{0,40}?(?:kèm theo|đính kèm|gửi kèm))",
            FLAGS);
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "^[\\s,)]*(?:(?:ban hành |được ban hành )?(?:kèm theo |tại |của |theo |trong )?)(?:các )?"
                    + "(?:Nghị định|Nghị quyết|Thông tư|Quyết định|Luật|Hướng dẫn|Chỉ thị|Quy định|Công văn|Chương trình|Đề án|Kế hoạch (?:số|hành động|của)|Văn bản)(?!\\s+này)",
            FLAGS);
    private static final Pattern ONE = Pattern.compile("(?<![\\p{L}\\d])(?:[IVX]{1,6}|\\d{1,3})(?![\\p{L}\\d])", FLAGS);
    private static final int LONGEST_REST = 60;

    private final List<Pointer> pointers;
    private final Set<String> numbers;
    private final boolean ranges;
    private final boolean any;

    private AnnexPointers(List<Pointer> pointers, boolean ranges, boolean any) {
        this.pointers = List.copyOf(pointers);
        this.numbers = pointers.stream().map(Pointer::number).collect(Collectors.toUnmodifiableSet());
        this.ranges = ranges;
        this.any = any;
    }

    /** @param number in capitals, without leading zeros; empty for annexes at large */
    private record Pointer(String number, Place place) {}

    static AnnexPointers of(List<Paragraph> paragraphs) {
        List<Pointer> pointers = new ArrayList<>();
        boolean ranges = false;
        boolean any = false;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.part() == Paragraph.Part.HEAD) {
                continue;
            }
            String text = paragraph.text();
            any |= owned(AT_LARGE.matcher(text), text) != null;
            Matcher atLarge = owned(ANNEX_AT_LARGE.matcher(text), text);
            if (atLarge != null) {
                pointers.add(new Pointer("", new Place(paragraph.at(atLarge.start()), atLarge.group())));
            }
            Matcher numbered = NUMBERED.matcher(text);
            while (numbered.find()) {
                if (!ofAnother(text, numbered.end())) {
                    ranges |= numbered.group(1).matches("(?is).*(?:đến|-).*");
                    Place place = new Place(paragraph.at(numbered.start()), numbered.group());
                    ONE.matcher(numbered.group(1))
                            .results()
                            .forEach(one -> pointers.add(new Pointer(AttachedAnnex.plain(one.group()), place)));
                }
            }
        }
        return new AnnexPointers(pointers, ranges, any);
    }

    /** The first match that does not name the annex of another document; null where there is none. */
    private static @Nullable Matcher owned(Matcher matcher, String text) {
        while (matcher.find()) {
            if (!ofAnother(text, matcher.end())) {
                return matcher;
            }
        }
        return null;
    }

    private static boolean ofAnother(String text, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + LONGEST_REST));
        return OF_ANOTHER.matcher(rest).find();
    }

    /** Whether the text points to an annex of this number; an annex without a number is meant by any. */
    boolean pointTo(String number) {
        boolean byNumber = number.isEmpty() ? !numbers.isEmpty() : numbers.contains(number);
        return any || ranges || byNumber || numbers.contains("");
    }

    /** Those that no annex of the document answers, each place once. */
    List<MissingAnnex> unanswered(List<Annex> annexes) {
        Set<String> there = annexes.stream().map(AnnexPointers::number).collect(Collectors.toSet());
        return pointers.stream()
                .filter(one -> one.number().isEmpty() ? there.isEmpty() : !there.contains(one.number()))
                .map(one -> new MissingAnnex(one.place(), one.number()))
                .distinct()
                .toList();
    }

    /** The last number of the label; empty where it has none. */
    private static String number(Annex annex) {
        return ONE.matcher(annex.label())
                .results()
                .reduce((first, last) -> last)
                .map(last -> AttachedAnnex.plain(last.group()))
                .orElse("");
    }
}
