package vn.rasoat.domain.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tìm viện dẫn: every place of a text that names a document by number and symbol, but for the line with the document's
 * own number. Time and space grow with the length of the text, whatever stands in it.
 */
public final class CitationFinder {
    /** Types whose short names hold a figure and a symbol that are no number, such as «Đề án 06/CP». */
    private static final Set<String> NICKNAMED = Set.of("Đề án", "Dự án", "Chương trình", "Phương án", "Chiến lược");

    private static final int LONGEST_LINK = 30;
    private static final Pattern LINK = Pattern.compile(
            Gaps.G + "*(?:,|;|và|hoặc)?" + Gaps.G + "*(?:số)?" + Gaps.G + "*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String text;
    private final NumberScanner scanner;
    private final List<Draft> drafts = new ArrayList<>();
    private int formEnd = -1;

    private CitationFinder(String text) {
        this.text = text;
        this.scanner = new NumberScanner(text);
    }

    /** The citations of a text, in reading order; they do not overlap. */
    public static List<FoundCitation> find(String text) {
        return new CitationFinder(text).find();
    }

    private List<FoundCitation> find() {
        int at = 0;
        while (at < text.length()) {
            at = opensNumber(at) ? readAt(at) : at + 1;
        }
        return finished();
    }

    /** A digit that goes on with no word, figure or path. */
    private boolean opensNumber(int at) {
        if (!isDigit(text.charAt(at))) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (Character.isLetter(before)) {
            return before == 'ố' || before == 'Ố';
        }
        boolean figureBefore = at > 1 && Character.isLetterOrDigit(text.charAt(at - 2));
        boolean joined = "/-–._".indexOf(before) >= 0 || ".,:".indexOf(before) >= 0 && isDigitAt(at - 2);
        return !isDigit(before) && !(joined && (figureBefore || before == '/'));
    }

    /** Reads what begins at a digit and says where to go on. */
    private int readAt(int at) {
        Optional<NumberScanner.Found> found = scanner.at(at);
        if (found.isEmpty()) {
            return endOfDigits(at);
        }
        TypeBefore before = TypeBefore.of(text, found.get());
        if (before.form() || linkedToForm(before.start())) {
            formEnd = found.get().end();
        } else if (!before.own() && isCitation(found.get(), before)) {
            drafts.add(draft(found.get(), before));
        }
        return found.get().end();
    }

    private boolean linkedToForm(int start) {
        boolean near = formEnd >= 0 && start >= formEnd && start - formEnd < LONGEST_LINK;
        return near && LINK.matcher(text).region(formEnd, start).matches();
    }

    private static boolean isCitation(NumberScanner.Found found, TypeBefore before) {
        DocumentNumber number = found.number();
        boolean named = before.typeName() != null;
        if (number.type() == null) {
            return isLetterOrLaw(number, before);
        }
        boolean typeKnown = DocumentTypes.spelling(number.type()).isPresent();
        if (number.issuer() == null) {
            return named && (before.numbered() || number.year() != null);
        }
        return found.spaced() ? typeKnown && (named || before.numbered()) : typeKnown || named || before.numbered();
    }

    private static boolean isLetterOrLaw(DocumentNumber number, TypeBefore before) {
        if (before.typeName() != null) {
            return !NICKNAMED.contains(before.typeName());
        }
        boolean issuerKnown = number.issuerParts().stream()
                .anyMatch(part -> IssuerSymbols.system(part).isPresent());
        return issuerKnown && (before.numbered() || number.year() != null);
    }

    private Draft draft(NumberScanner.Found found, TypeBefore before) {
        WrittenDate date = WrittenDate.after(text, found.end()).orElse(null);
        int end = date == null ? found.end() : date.end();
        IssuerAfter.Issuer issuer = IssuerAfter.read(text, end, found.number()).orElse(null);
        if (issuer != null) {
            end = issuer.end();
            date = date == null ? WrittenDate.after(text, end).orElse(null) : date;
            end = date == null ? end : Math.max(end, date.end());
        }
        return new Draft(found, before, date, issuer, end);
    }

    private List<FoundCitation> finished() {
        List<FoundCitation> finished = new ArrayList<>();
        boolean inTitle = false;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int next = i + 1 < drafts.size() ? drafts.get(i + 1).start() : text.length();
            TitleAfter title = TitleAfter.of(text, Math.min(draft.end(), next));
            finished.add(draft.finished(text, next, title.title(next), inTitle));
            inTitle = next < text.length() && (title.holds(next) || inTitle && joinedByAnd(draft.end(), next));
        }
        return List.copyOf(finished);
    }

    private boolean joinedByAnd(int end, int next) {
        return next - end < LONGEST_LINK
                && next > end
                && text.substring(end, next).strip().equalsIgnoreCase("và");
    }

    private int endOfDigits(int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isDigitAt(int at) {
        return at >= 0 && isDigit(text.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private record Draft(
            NumberScanner.Found found,
            TypeBefore before,
            @Nullable WrittenDate date,
            IssuerAfter.@Nullable Issuer issuer,
            int written) {

        int start() {
            return before.start();
        }

        int end() {
            return written;
        }

        FoundCitation finished(String text, int next, @Nullable String title, boolean inTitle) {
            int end = Math.max(found.end(), Math.min(written, next));
            LocalDate issuedOn = date == null ? null : date.day();
            return new FoundCitation(
                    start(),
                    end,
                    text.substring(start(), end),
                    before.typeName(),
                    found.number(),
                    issuedOn,
                    date == null ? null : date.written(),
                    date != null && date.comma(),
                    issuer == null ? null : issuer.name(),
                    before.law() == null ? title : before.law(),
                    inTitle);
        }
    }
}
