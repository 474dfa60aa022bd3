package vn.rasoat.domain.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.text.Fold;

/** Trích yếu được dẫn: what stands behind a citation and says what the document is about. */
final class TitleAfter {
    private static final int LONGEST = 600;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String G = Gaps.G + "{1,6}+";
    private static final String TERM =
            "(?:" + Gaps.G + "{0,6}+(?:\\([^()]{0,40}\\)|kho[áa]|khóa)(?:" + G + "[XVI]{1,6})?)?";
    private static final Pattern OPENING = Pattern.compile(
            (TERM + Gaps.G + "{0,8}+,?" + Gaps.G
                            + "{0,6}+(?<verb>(?<about>về việc|về|v/v|ban hành|quy định|hướng dẫn|phê duyệt|sửa đổi"
                            + "|điều chỉnh|thực hiện|triển khai|công bố|thành lập)(?!\\p{L})" + Gaps.G + "{0,6}+)?")
                    .replace(" ", G),
            FLAGS);
    private static final Pattern ABOUT = Pattern.compile(("(?:về việc|về|v/v)").replace(" ", G), FLAGS);
    private static final Pattern DANGLING = Pattern.compile("[\\s(“\"«‘:-]++$");
    private static final Pattern ONLY_VERBS =
            Pattern.compile("(?:(?:việc|tiếp tục|tổ chức|triển khai|thực hiện|thi hành|ban hành)\\s*)*+", FLAGS);
    private static final String OPENING_MARKS = "“\"«‘";
    private static final String CLOSING_MARKS = "”\"»’";

    private final String text;
    private final int limit;
    private final Matcher opening;

    private TitleAfter(String text, int from) {
        this.text = text;
        this.limit = Math.min(text.length(), from + LONGEST);
        this.opening = OPENING.matcher(text).region(from, limit);
        this.opening.lookingAt();
    }

    static TitleAfter of(String text, int from) {
        return new TitleAfter(text, from);
    }

    /** The title, before the next citation; null where none is written. */
    @Nullable
    String title(int nextCitation) {
        int at = opening.end();
        if (at < limit && OPENING_MARKS.indexOf(text.charAt(at)) >= 0) {
            int close = closing(at);
            return close < 0 ? null : Fold.oneLine(text.substring(at + 1, close));
        }
        if (!hasVerb()) {
            return null;
        }
        boolean about = ABOUT.matcher(opening.group("about")).matches();
        int begin = about ? at : opening.start("verb");
        int end = endOfPhrase(at, Math.min(limit, Math.max(nextCitation, at)));
        String title =
                DANGLING.matcher(Fold.oneLine(text.substring(begin, end))).replaceFirst("");
        return ONLY_VERBS.matcher(title).matches() ? null : title;
    }

    private boolean hasVerb() {
        return opening.group("verb") != null;
    }

    /** Whether a citation that begins there stands inside this title. */
    boolean holds(int citation) {
        if (citation > limit || citation <= opening.end()) {
            return hasVerb() && citation == opening.end();
        }
        boolean quoted = OPENING_MARKS.indexOf(text.charAt(opening.end())) >= 0;
        if (quoted) {
            return closing(opening.end()) > citation;
        }
        return hasVerb() && !partedBefore(citation) && endOfClause(opening.end(), citation) == citation;
    }

    /** A comma, a bracket or «và» right before a citation parts it from the title. */
    private boolean partedBefore(int citation) {
        int end = Gaps.before(text, citation, 12);
        boolean mark = end > 0 && ",(".indexOf(text.charAt(end - 1)) >= 0;
        return mark || end > 2 && text.regionMatches(true, end - 2, "và", 0, 2) && Gaps.isGap(text.charAt(end - 3));
    }

    /** The mark that closes a quotation; -1 where none does soon. */
    private int closing(int open) {
        char wanted = CLOSING_MARKS.charAt(OPENING_MARKS.indexOf(text.charAt(open)));
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private int endOfPhrase(int begin, int end) {
        int open = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            open += "(“«".indexOf(c) >= 0 ? 1 : ")”»".indexOf(c) >= 0 ? -1 : 0;
            if (open < 0 || c == ',' || endsClause(i)) {
                return i;
            }
        }
        return end;
    }

    private int endOfClause(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (endsClause(i)) {
                return i;
            }
        }
        return end;
    }

    private boolean endsClause(int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' && (at + 1 == text.length() || Gaps.isGap(text.charAt(at + 1)));
        return c == ';' || stop || endsParagraph(at);
    }

    /** A blank line that what follows does not go on over. */
    private boolean endsParagraph(int at) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        int next = Gaps.after(text, at, 12);
        boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
        return Gaps.lineEnds(text, at, next) > 1 && !goesOn;
    }
}
