package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Plan.Leftover;

/** Chỗ trống và dấu vết soạn thảo: rows of dots and brackets that wait to be filled in. */
final class Leftovers {

    private static final Pattern BLANK = Pattern.compile("[….]{5,}|…{2,}|_{4,}|\\[(?:\\s*|\\.{2,}|…+)]|\\(…+\\)");

    private Leftovers() {}

    static List<Leftover> of(List<Paragraph> paragraphs) {
        List<Leftover> leftovers = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.part() == Paragraph.Part.HEAD) {
                continue;
            }
            Matcher blank = BLANK.matcher(paragraph.text());
            while (blank.find()) {
                leftovers.add(new Leftover(Leftover.Kind.BLANK, blank.group(), paragraph.at(blank.start())));
            }
        }
        return List.copyOf(leftovers);
    }
}
