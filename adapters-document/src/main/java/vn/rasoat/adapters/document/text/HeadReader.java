package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.text.Fold;

/** Đọc phần đầu: the two cells above the name of the type, in whatever order extraction left them. */
final class HeadReader {

    private static final Pattern NUMBER =
            Pattern.compile("^(?:Số|SỐ|Sô|số)\\s*(:)?\\s*(.*)$", Pattern.UNICODE_CHARACTER_CLASS);
    /** The rest of a number that was broken over two lines. */
    private static final Pattern REST_OF_NUMBER =
            Pattern.compile("^[\\d…./-]*\\p{Lu}[\\p{L}\\d&.]*(?:\\s?[-/]\\s?\\p{Lu}[\\p{L}\\d&.]*)*$");

    private static final int LONGEST_NUMBER = 12;
    private static final String BLANK = "[…._\\s]*";
    private static final Pattern DATE = Pattern.compile(
            "(?:(\\p{L}[\\p{L}\\s.’'-]{1,60}?)\\s*,\\s*)?[Nn]gày\\s*(\\d{1,2}|" + BLANK + ")\\s*[Tt]háng\\s*(\\d{1,2}|"
                    + BLANK + ")\\s*[Nn]ăm\\s*(\\d{4}|\\d{0,3}" + BLANK + ")",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SHORT_DATE = Pattern.compile(
            "^(\\p{Lu}[\\p{L}\\s.’'-]{1,60}?)\\s*,\\s*(?:[Nn]gày\\s*)?(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})\\s?[/.]\\s?(\\d{4})$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DAY = Pattern.compile("[Nn]gày");
    private static final Pattern NATIONAL = Pattern.compile("cộng h(?:òa|oà) xã hội chủ nghĩa");
    private static final Pattern MOTTO =
            Pattern.compile("^độc lập\\b.*|.*chủ nghĩa việt nam$|^cộng hòa\\b.*|^việt nam$");
    private static final Pattern PARTY = Pattern.compile("đảng cộng sản(?: việt nam)?");
    /** A line of the head that starts another body than the line above it. */
    private static final Pattern BODY = Pattern.compile(
            "^(?:SỞ|BAN|ĐẢNG ỦY|ĐẢNG UỶ|PHÒNG|CHI BỘ|VĂN PHÒNG|TRƯỜNG|TRUNG TÂM|HUYỆN ỦY|THÀNH ỦY|TỈNH ỦY|CỤC|VỤ|"
                    + "CHI CỤC|TỔNG CỤC|BỘ|ĐOÀN|CÔNG AN|HỘI|VIỆN|BỆNH VIỆN|CÔNG TY|ĐẢNG BỘ|UBND|ỦY BAN|UỶ BAN|LIÊN ĐOÀN)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** A line that goes on with the name of the body above it. */
    private static final Pattern ORGAN =
            Pattern.compile("^BAN (?:THƯỜNG VỤ|THƯỜNG TRỰC|CHẤP HÀNH)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ORGAN_ALONE = Pattern.compile("^BAN (?:THƯỜNG VỤ|CHẤP HÀNH)$");
    private static final int SHORT_NAME = 14;

    private final Paragraph joined;
    private final List<Line> lines;
    private final @Nullable Numbered numbered;

    private HeadReader(List<Line> lines) {
        this.lines = lines.stream().filter(line -> !line.blank()).toList();
        this.joined = join(this.lines);
        this.numbered = numbered();
    }

    /** What stands in these lines; the type and the subject are read by others. */
    static Found read(List<Line> aboveType) {
        return new HeadReader(Columns.unfold(aboveType)).found();
    }

    /** The parts of the head above the type, each null where it was not seen. */
    record Found(
            Head.@Nullable Emblem emblem,
            Head.@Nullable Issuer issuer,
            Head.@Nullable NumberLine number,
            Head.@Nullable DateLine date) {

        boolean empty() {
            return emblem == null && issuer == null;
        }
    }

    private Found found() {
        return new Found(emblem(), issuer(), number(), date());
    }

    /**
     * The line of the number.
     *
     * @param colon whether a colon follows the word «Số»
     * @param lines how many lines it takes
     * @param rest what stands behind the number on its line, such as place and date
     */
    private record Numbered(
            int at,
            int lines,
            boolean colon,
            String written,
            @Nullable DocumentNumber number,
            String rest) {}

    private @Nullable Numbered numbered() {
        for (int i = 0; i < lines.size(); i++) {
            Matcher m = NUMBER.matcher(lines.get(i).text());
            if (!m.matches()) {
                continue;
            }
            String below = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            boolean broken = (m.group(2).isEmpty() || m.group(2).matches(".*[-/]"))
                    && REST_OF_NUMBER.matcher(below).matches();
            String written = broken ? m.group(2) + below : m.group(2);
            if (written.indexOf('-') >= 0 || written.indexOf('/') >= 0) {
                return numbered(i, broken ? 2 : 1, m.group(1) != null, written);
            }
        }
        return null;
    }

    /** Place and date may stand behind the number on one line. */
    private Numbered numbered(int at, int lineCount, boolean colon, String written) {
        String[] words = written.split(" ", LONGEST_NUMBER + 1);
        for (int count = Math.min(words.length, LONGEST_NUMBER); count > 0; count--) {
            String first = String.join(" ", List.of(words).subList(0, count));
            Optional<DocumentNumber> number = DocumentNumber.parse(first);
            if (number.isPresent()) {
                String rest = written.substring(first.length()).strip();
                return new Numbered(at, lineCount, colon, first, number.get(), rest);
            }
        }
        return new Numbered(at, lineCount, colon, written, null, "");
    }

    private Head.@Nullable NumberLine number() {
        if (numbered == null) {
            return null;
        }
        Line line = lines.get(numbered.at);
        String word = line.text()
                .substring(0, line.text().indexOf('ố') < 0 ? 2 : line.text().indexOf('ố') + 1);
        String written = numbered.lines == 1 && numbered.rest.isEmpty()
                ? line.text()
                : word + (numbered.colon ? ": " : " ") + numbered.written;
        return new Head.NumberLine(written, numbered.colon, numbered.number, Location.line(line.number()));
    }

    /** A date line may run over two lines, and never takes its place from the line above. */
    private Head.@Nullable DateLine date() {
        for (int i = 0; i < lines.size(); i++) {
            String text = numbered != null && numbered.at == i
                    ? numbered.rest
                    : lines.get(i).text();
            Matcher brief = SHORT_DATE.matcher(text);
            if (brief.matches()) {
                return dateLine(brief, lines.get(i));
            }
            if (!DAY.matcher(text).find()) {
                continue;
            }
            String below = i + 1 < lines.size() ? " " + lines.get(i + 1).text() : "";
            Matcher m = DATE.matcher(text + below);
            if (m.find() && m.start() < text.length()) {
                return dateLine(m, lines.get(i));
            }
        }
        return null;
    }

    private static Head.DateLine dateLine(Matcher m, Line line) {
        String place = m.group(1) == null ? null : m.group(1).strip();
        return new Head.DateLine(
                m.group().strip(),
                place,
                digits(m.group(2)),
                digits(m.group(3)),
                year(m.group(4)),
                Location.line(line.number()));
    }

    private static String digits(String written) {
        return written.replaceAll("\\D", "");
    }

    private static String year(String written) {
        String digits = digits(written);
        return digits.length() == 4 ? digits : "";
    }

    private Head.@Nullable Emblem emblem() {
        String folded = Fold.fold(joined.text());
        Matcher national = NATIONAL.matcher(folded);
        if (national.find()) {
            return emblem(Head.Emblem.Kind.NATIONAL, "CỘNG H");
        }
        return PARTY.matcher(folded).find() ? emblem(Head.Emblem.Kind.PARTY, "ĐẢNG CỘNG SẢN") : null;
    }

    private Head.Emblem emblem(Head.Emblem.Kind kind, String start) {
        for (Line line : lines) {
            if (line.text().toUpperCase(java.util.Locale.ROOT).contains(start)) {
                return new Head.Emblem(kind, line.text(), Location.line(line.number()));
            }
        }
        return new Head.Emblem(kind, joined.text(), joined.location());
    }

    /** The lines in capitals that are neither emblem nor motto, the last body that they name being the issuer. */
    private Head.@Nullable Issuer issuer() {
        List<Line> names = names();
        if (names.isEmpty()) {
            return null;
        }
        int start = 0;
        for (int i = 1; i < names.size(); i++) {
            if (begins(names, start, i)) {
                start = i;
            }
        }
        String superior = start == 0 ? null : text(names.subList(0, start));
        return new Head.Issuer(
                text(names.subList(start, names.size())),
                superior,
                false,
                Location.line(names.get(start).number()));
    }

    private List<Line> names() {
        List<Line> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean ofNumber = numbered != null && i >= numbered.at && i < numbered.at + numbered.lines;
            if (!ofNumber && lines.get(i).capitals() && !emblematic(lines.get(i))) {
                names.add(lines.get(i));
            }
        }
        return names;
    }

    /** Whether another body's name begins with this line, {@code start} being where the one above it begins. */
    private static boolean begins(List<Line> names, int start, int at) {
        String text = names.get(at).text();
        String above = names.get(at - 1).text();
        boolean wrapped = at - start == 1
                && names.get(start).text().length() < SHORT_NAME
                && !BODY.matcher(text).find();
        boolean organOf = ORGAN_ALONE.matcher(above).matches() && text.startsWith("ĐẢNG BỘ");
        return BODY.matcher(text).find() && !ORGAN.matcher(text).matches() && !wrapped && !organOf;
    }

    private static boolean emblematic(Line line) {
        String folded = Fold.fold(line.text());
        return NATIONAL.matcher(folded).find()
                || PARTY.matcher(folded).find()
                || MOTTO.matcher(folded).matches();
    }

    private static String text(List<Line> lines) {
        return String.join(" ", lines.stream().map(Line::text).toList());
    }

    private static Paragraph join(List<Line> lines) {
        if (lines.isEmpty()) {
            return Paragraph.ofLine("", Paragraph.Part.HEAD, Location.NOWHERE);
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size()];
        int[] numbers = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = text.length();
            numbers[i] = lines.get(i).number();
            text.append(lines.get(i).text()).append(' ');
        }
        return new Paragraph(text.toString(), Paragraph.Part.HEAD, Location.line(numbers[0]), starts, numbers);
    }

    /** The whole head as one paragraph; empty where it has no lines. */
    static Optional<Paragraph> paragraph(List<Line> aboveType) {
        List<Line> lines = aboveType.stream().filter(line -> !line.blank()).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(join(lines));
    }
}
