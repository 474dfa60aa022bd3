package vn.rasoat.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.rules.drl.Place;

/**
 * Dấu cuối một căn cứ, where the bases stand on lines of their own.
 *
 * @param mark the last character; empty where it is no mark
 * @param last whether it is the last of the bases, and the sentence does not go on with the resolution to act
 * @param joined whether a second base stands on the same line
 */
public record BasisEnding(Place place, String mark, boolean last, boolean joined) {

    private static final Pattern BASE = Pattern.compile("^(?:[-–]\\s*)?(?:Căn cứ|Thực hiện|Theo|Xét)(?!\\p{L})");
    private static final Pattern SECOND_BASE = Pattern.compile(";\\s+(?:Căn cứ|Thực hiện|Xét đề nghị)(?!\\p{L})");
    private static final int QUOTED = 60;

    /** None where fewer than two bases stand on lines of their own, or where a base was not read to its end. */
    static List<BasisEnding> of(List<Paragraph> paragraphs) {
        List<Paragraph> bases = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.part() != Paragraph.Part.OPENING) {
                continue;
            }
            if (!BASE.matcher(paragraph.text()).find()) {
                break;
            }
            bases.add(paragraph);
        }
        return bases.size() < 2 || bases.stream().anyMatch(BasisEnding::cut) ? List.of() : endings(bases);
    }

    /** A base that ends with a word was broken by the layout, or its rest is elsewhere. */
    private static boolean cut(Paragraph base) {
        return mark(base).isEmpty();
    }

    private static List<BasisEnding> endings(List<Paragraph> bases) {
        List<BasisEnding> endings = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            Paragraph base = bases.get(i);
            boolean leadsOn = mark(base).equals(":");
            if (!leadsOn) {
                boolean last = i == bases.size() - 1;
                boolean joined = SECOND_BASE.matcher(base.text()).find();
                endings.add(new BasisEnding(place(base), mark(base), last, joined));
            }
        }
        return List.copyOf(endings);
    }

    private static String mark(Paragraph base) {
        String text = base.text().strip();
        String end = text.isEmpty() ? "" : text.substring(text.length() - 1);
        return end.matches("[.,;:]") ? end : "";
    }

    private static Place place(Paragraph base) {
        String text = base.text().strip();
        if (text.length() <= QUOTED) {
            return new Place(base.location(), text);
        }
        int blank = text.indexOf(' ', QUOTED);
        return new Place(base.location(), blank < 0 ? text : text.substring(0, blank) + "…");
    }
}
