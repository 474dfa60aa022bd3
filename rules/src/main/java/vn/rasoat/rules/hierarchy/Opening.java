package vn.rasoat.rules.hierarchy;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.rules.drl.Place;

/**
 * Lời dẫn: what stands before the first heading, where the bases are.
 *
 * @param folded its text
 * @param place its first paragraph, or the subject where it has none
 */
record Opening(String folded, Place place) {

    private static final Pattern BASIS = Pattern.compile(
            "(?:căn cứ|thực hiện|triển khai|theo)[^.;]{0,60}(?:luật|nghị quyết|chỉ thị|kết luận|kế hoạch|chương trình"
                    + "|hướng dẫn|quyết định|quy định|công văn|văn bản|thông báo|ý kiến|đề án|nghị định|thông tư|điều lệ)");

    static Opening of(Plan plan) {
        String folded =
                paragraphs(plan).map(paragraph -> Fold.fold(paragraph.text())).collect(Collectors.joining(" \n "));
        Head.@Nullable Subject subject = plan.head().subject();
        Optional<Place> first = paragraphs(plan).findFirst().map(Place::of);
        return new Opening(folded, first.orElseGet(() -> subject == null ? Places.nowhere() : Place.of(subject)));
    }

    private static Stream<Paragraph> paragraphs(Plan plan) {
        return plan.paragraphs().stream().filter(paragraph -> paragraph.part() == Paragraph.Part.OPENING);
    }

    /** Whether it names something that the plan carries out, be it without its number. */
    boolean namesBasis() {
        return BASIS.matcher(folded).find();
    }

    /** Whether it names a type of document and who issued it. */
    boolean names(String type, String issuer) {
        return folded.contains(Fold.fold(type)) && folded.contains(Fold.fold(issuer));
    }
}
