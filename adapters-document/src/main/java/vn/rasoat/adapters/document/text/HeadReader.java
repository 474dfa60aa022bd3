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
            Pattern.compile("^(?:Số|SỐ|Sô|số)\\s*(:)?\\s*(.*[/-].*)$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String BLANK = "[…._\\s]*";
    private static final Pattern DATE = Pattern.compile(
            "(?:(\\p{L}[\\p{L}\\s.’'-]{1,60}?)\\s*,\\s*)?[Nn]gày\\s*(\\d{1,2}|" + BLANK + ")\\s*[Tt]háng\\s*(\\d{1,2}|"
                    + BLANK + ")\\s*[Nn]ăm\\s*(\\d{4}|\\d{0,3}" + BLANK + ")",
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

    private final Paragraph joined;
    private final List<Line> lines;

    private HeadReader(List<Line> lines) {
        this.lines = lines.stream().filter(line -> !line.blank()).toList();
        this.joined = join(this.lines);
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

    private Head.@Nullable NumberLine number() {
        for (Line line : lines) {
            Matcher m = NUMBER.matcher(line.text());
            if (m.find()) {
                return new Head.NumberLine(
                        line.text(),
                        m.group(1) != null,
                        DocumentNumber.parse(m.group(2)).orElse(null),
                        Location.line(line.number()));
            }
        }
        return null;
    }

    /** A date line may run over two lines, and never takes its place from the line above. */
    private Head.@Nullable DateLine date() {
        for (int i = 0; i < lines.size(); i++) {
            if (!DAY.matcher(lines.get(i).text()).find()) {
                continue;
            }
            String below = i + 1 < lines.size() ? " " + lines.get(i + 1).text() : "";
            Matcher m = DATE.matcher(lines.get(i).text() + below);
            if (m.find() && m.start() < lines.get(i).text().length()) {
                String place = m.group(1) == null ? null : m.group(1).strip();
                return new Head.DateLine(
                        m.group().strip(),
                        place,
                        digits(m.group(2)),
                        digits(m.group(3)),
                        year(m.group(4)),
                        Location.line(lines.get(i).number()));
            }
        }
        return null;
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
        List<Line> names = new ArrayList<>();
        for (Line line : lines) {
            if (line.capitals()
                    && !emblematic(line)
                    && !NUMBER.matcher(line.text()).find()) {
                names.add(line);
            }
        }
        if (names.isEmpty()) {
            return null;
        }
        int start = 0;
        for (int i = 1; i < names.size(); i++) {
            String text = names.get(i).text();
            boolean wrapped = i - start == 1
                    && names.get(start).text().length() < 14
                    && !BODY.matcher(text).find();
            if (BODY.matcher(text).find() && !ORGAN.matcher(text).matches() && !wrapped) {
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
