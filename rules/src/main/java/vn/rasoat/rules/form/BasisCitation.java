package vn.rasoat.rules.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.identity.CitationFinder;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.identity.FoundCitation;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.drl.Place;

/**
 * Viện dẫn lần đầu trong phần căn cứ: a document named among the bases for the first time.
 *
 * @param number as in a message
 * @param lacking what the citation leaves out of day and issuer; empty where it has both
 * @param whole whether all of it was read; false where the paragraph breaks off behind it
 */
public record BasisCitation(Place place, DocumentNumber number, Wording lacking, boolean whole) {

    private static final Wording NOTHING = new Wording("", "");
    private static final Wording DAY = new Wording("ngày ban hành", "its day");
    private static final Wording ISSUER = new Wording("cơ quan ban hành", "its issuing body");
    private static final Wording BOTH = new Wording("ngày và cơ quan ban hành", "its day and issuing body");

    /** Laws, codes and ordinances are cited by their names. */
    private static final Set<String> BY_NAME = Set.of("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh");

    private static final Pattern LAW = Pattern.compile("(?:UBTV)?QH(?:K)?\\d{0,2}");
    private static final Pattern JOINS_NEXT = Pattern.compile(
            "\\s*(?:,|;|và|,\\s*và|cùng)?\\s*(?:(?:các\\s+)?\\p{Lu}[\\p{L}\\s]{2,25})?\\s*(?:số)?\\s*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_JOINT = 60;
    private static final int MOST_JOINED = 12;
    private static final String ENDS = ".;:,)”\"»!?";
    private static final String OPENING_QUOTES = "“«„";
    private static final String CLOSING_QUOTES = "”»";

    /** @param paragraphs of the document; those of the opening are looked at */
    static List<BasisCitation> of(List<Paragraph> paragraphs) {
        List<BasisCitation> bases = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.part() == Paragraph.Part.OPENING) {
                read(paragraph, seen, bases);
            }
        }
        return List.copyOf(bases);
    }

    private static void read(Paragraph paragraph, Set<String> seen, List<BasisCitation> bases) {
        String text = paragraph.text();
        List<FoundCitation> found = CitationFinder.find(text);
        Quotation quotation = new Quotation(text);
        for (int i = 0; i < found.size(); i++) {
            FoundCitation one = found.get(i);
            boolean quoted = quotation.holds(one.start());
            boolean first = seen.add(one.number().key());
            if (first && !quoted && !one.inTitle() && !isLaw(one)) {
                boolean issued = one.issuer() != null || sharesIssuer(text, found, i);
                bases.add(new BasisCitation(
                        new Place(paragraph.at(one.start()), one.text()),
                        one.number(),
                        lacking(one.dateWritten() != null, issued),
                        !breaksOff(text, one.end())));
            }
        }
    }

    private static boolean isLaw(FoundCitation one) {
        String issuer = one.number().issuer();
        return one.typeName() != null && BY_NAME.contains(one.typeName())
                || one.number().type() == null
                        && issuer != null
                        && LAW.matcher(issuer).matches()
                        && !isResolution(one);
    }

    private static boolean isResolution(FoundCitation one) {
        return one.typeName() != null && one.typeName().startsWith("Nghị quyết");
    }

    /** Whether the issuer named behind the next citation is that of this one too: «số 1 ngày … và số 2 ngày … của …». */
    private static boolean sharesIssuer(String text, List<FoundCitation> found, int i) {
        int furthest = Math.min(found.size(), i + 1 + MOST_JOINED);
        for (int next = i + 1; next < furthest; next++) {
            int from = found.get(next - 1).end();
            int to = found.get(next).start();
            if (to - from > LONGEST_JOINT
                    || !JOINS_NEXT.matcher(text.substring(from, to)).matches()) {
                return false;
            }
            if (found.get(next).issuer() != null) {
                return true;
            }
        }
        return false;
    }

    private static Wording lacking(boolean dated, boolean issued) {
        if (dated) {
            return issued ? NOTHING : ISSUER;
        }
        return issued ? DAY : BOTH;
    }

    /** Whether the paragraph ends right behind the citation with no mark: its rest was read as another paragraph. */
    private static boolean breaksOff(String text, int end) {
        String rest = text.substring(end).strip();
        boolean marked = !rest.isEmpty() && ENDS.indexOf(rest.charAt(rest.length() - 1)) >= 0;
        return rest.length() < 8 && !marked;
    }

    /** Whether something is left out. */
    public boolean incomplete() {
        return !lacking.vi().isEmpty();
    }

    /** Tells, offset after offset, what stands within quotation marks. */
    private static final class Quotation {
        private final String text;
        private int at;
        private boolean inside;

        private Quotation(String text) {
            this.text = text;
        }

        private boolean holds(int offset) {
            for (; at < offset; at++) {
                char c = text.charAt(at);
                if (c == '"') {
                    inside = !inside;
                } else if (OPENING_QUOTES.indexOf(c) >= 0) {
                    inside = true;
                } else if (CLOSING_QUOTES.indexOf(c) >= 0) {
                    inside = false;
                }
            }
            return inside;
        }
    }
}
