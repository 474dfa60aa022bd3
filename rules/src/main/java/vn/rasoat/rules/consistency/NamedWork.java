package vn.rasoat.rules.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.rules.drl.Place;

/**
 * Tác phẩm, văn bản nêu tên trong trích yếu: what the subject names in quotation marks, and where the text quotes it
 * otherwise than most of its quotations do. Of equally many, the subject is taken to be right.
 *
 * @param title as the subject has it
 */
public record NamedWork(String title) {

    private static final int SHORTEST = 5;

    /** The works that the subject names, each followed by what misquotes it. */
    static List<Object> of(Plan plan, List<Quotation> quotations) {
        Head.Subject subject = plan.head().subject();
        if (subject == null) {
            return List.of();
        }
        List<Object> facts = new ArrayList<>();
        Paragraph line = Paragraph.ofLine(subject.text(), Paragraph.Part.HEAD, subject.location());
        for (Quotation named : Quotations.of(List.of(line))) {
            Wordage title = Wordage.of(named.text());
            if (!named.nested() && title.words() >= SHORTEST) {
                facts.add(new NamedWork(named.text()));
                facts.addAll(misquotations(named, title, quotations));
            }
        }
        return facts;
    }

    private static List<Misquotation> misquotations(Quotation named, Wordage title, List<Quotation> quotations) {
        Map<Wordage, List<Quotation>> spellings = new LinkedHashMap<>();
        spellings.computeIfAbsent(title, wordage -> new ArrayList<>()).add(named);
        for (Quotation one : quotations) {
            Wordage wordage = Wordage.of(one.text());
            if (one.part() != Paragraph.Part.HEAD && !one.isShortened() && title.isMeantBy(wordage)) {
                spellings.computeIfAbsent(wordage, first -> new ArrayList<>()).add(one);
            }
        }
        Map.Entry<Wordage, List<Quotation>> usual = commonest(spellings);
        Quotation right = usual.getValue().get(0);
        return spellings.entrySet().stream()
                .filter(spelling -> !spelling.equals(usual))
                .flatMap(spelling -> spelling.getValue().stream()
                        .map(wrong -> new Misquotation(
                                new Place(wrong.location(), wrong.written()),
                                right.text(),
                                right.location().line(),
                                usual.getKey().differences(spelling.getKey()))))
                .toList();
    }

    /** Of equals the first, which is that of the subject. */
    private static Map.Entry<Wordage, List<Quotation>> commonest(Map<Wordage, List<Quotation>> spellings) {
        return spellings.entrySet().stream()
                .reduce((one, other) -> other.getValue().size() > one.getValue().size() ? other : one)
                .orElseThrow();
    }
}
