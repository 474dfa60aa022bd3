package vn.rasoat.adapters.document.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.SectionLabel;
import vn.rasoat.domain.identity.DocumentType;
import vn.rasoat.domain.identity.DocumentTypes;

/**
 * Các phần của văn bản: which lines are head, subject, text, recipients and signature, and annexes.
 *
 * @param typeLine the line with the name of the type; null where none was seen
 * @param typeName as written; empty where none was seen
 * @param head the lines above the type
 * @param subject the lines of the subject
 * @param body from the opening to the end of the text
 * @param tail recipients and signature, columns unfolded
 * @param annexes what follows them
 * @param letter the line «Kính gửi» of a letter, which has no name of its type; null where it is none
 * @param annexedTo the number line of the decision the plan is annexed to; null where it stands alone
 */
record Regions(
        @Nullable Line typeLine,
        String typeName,
        List<Line> head,
        List<Line> subject,
        List<Line> body,
        List<Line> tail,
        List<Line> annexes,
        @Nullable Line letter,
        @Nullable Line annexedTo) {

    private static final Pattern ANNEXED =
            Pattern.compile("^\\(?\\s*(?:Ban hành\\s+)?[Kk]èm theo (?:Quyết định|quyết định|QĐ)\\b.*");
    private static final Pattern ANNEX = Pattern.compile(
            "^(?:PHỤ LỤC|Phụ lục|BIỂU(?: MẪU| SỐ)?|Biểu(?: mẫu| số)?|MẪU|Mẫu(?: số)?|DANH MỤC|DANH SÁCH|ĐỀ CƯƠNG|LỊCH)\\b.{0,120}$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int HEAD_LINES = 90;
    private static final int LONGEST_TYPE_LINE = 40;
    private static final int LONGEST_TYPE = 120;

    static Regions of(List<Line> lines) {
        int type = typeLine(lines, 0);
        int addressees = Letter.addressees(lines);
        return addressees >= 0 && (type < 0 || addressees < type)
                ? ofLetter(lines, addressees)
                : ofDocument(lines, type);
    }

    private static Regions ofLetter(List<Line> lines, int addressees) {
        Letter letter = Letter.of(lines.subList(0, addressees));
        Tail tail = tail(lines, addressees);
        return new Regions(
                null,
                "",
                letter.head(),
                letter.subject(),
                List.copyOf(lines.subList(addressees, tail.start)),
                List.copyOf(tail.lines),
                List.copyOf(lines.subList(tail.end, lines.size())),
                lines.get(addressees),
                null);
    }

    private static Regions ofDocument(List<Line> lines, int type) {
        int annexedType = type < 0 ? -1 : annexedPlan(lines, type);
        List<Line> head = type < 0 ? List.of() : lines.subList(0, type);
        int start = annexedType >= 0 ? annexedType : type;
        Line annexedTo = annexedType >= 0 ? annexedLine(lines, annexedType) : null;
        String typeName = start < 0 ? "" : typeName(lines.get(start)).orElse("");
        int bodyStart = start < 0 ? 0 : SubjectLines.end(lines, start);
        List<Line> subject = start < 0 ? List.of() : SubjectLines.between(lines, start, bodyStart, typeName);
        Tail tail = tail(lines, bodyStart);
        List<Line> tailLines = tail.lines;
        if (annexedType >= 0 && tail.start == lines.size()) {
            Tail decisionTail = tail(lines.subList(0, annexedType), type);
            tailLines = decisionTail.lines;
        }
        return new Regions(
                start < 0 ? null : lines.get(start),
                typeName,
                List.copyOf(head),
                subject,
                List.copyOf(lines.subList(bodyStart, tail.start)),
                List.copyOf(tailLines),
                List.copyOf(lines.subList(tail.end, lines.size())),
                null,
                annexedTo);
    }

    /** The first line that holds the name of a type in capitals, alone or with the subject glued to it; -1: none. */
    private static int typeLine(List<Line> lines, int from) {
        for (int i = from; i < lines.size() && i < from + HEAD_LINES; i++) {
            Line line = lines.get(i);
            if (typeName(line).isPresent()) {
                return i;
            }
            boolean outlined = Labels.at(line.text())
                    .filter(l -> l.label().kind() == SectionLabel.Kind.ROMAN)
                    .isPresent();
            if (outlined) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<String> typeName(Line line) {
        String text = line.text();
        StringBuilder capitals = new StringBuilder();
        for (String word :
                text.substring(0, Math.min(text.length(), LONGEST_TYPE)).split(" ")) {
            String letters = word.replaceAll("[:.]+$", "");
            if (letters.isEmpty() || !letters.equals(letters.toUpperCase(java.util.Locale.ROOT))) {
                String leading = leadingCapitals(word);
                if (leading.length() > 1) {
                    capitals.append(capitals.isEmpty() ? "" : " ").append(leading);
                }
                break;
            }
            capitals.append(capitals.isEmpty() ? "" : " ").append(letters);
        }
        String written = capitals.toString();
        while (!written.isEmpty()) {
            Optional<DocumentType> type = DocumentTypes.byName(written);
            boolean alone = written.length() >= text.length() - 2;
            boolean gluedSubject = !alone && text.length() > written.length() && text.startsWith(written);
            if (type.isPresent() && (alone || gluedSubject && text.length() > LONGEST_TYPE_LINE)) {
                return Optional.of(written);
            }
            int blank = written.lastIndexOf(' ');
            written = blank < 0 ? "" : written.substring(0, blank);
        }
        return Optional.empty();
    }

    /** The capitals that a word begins with, where small letters are glued to it: {@code HOẠCHtổ}. */
    private static String leadingCapitals(String word) {
        int end = 0;
        while (end < word.length() && Character.isUpperCase(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    /** The plan that stands behind a decision that issues it; -1 where there is none. */
    private static int annexedPlan(List<Line> lines, int type) {
        if (!typeName(lines.get(type)).orElse("").startsWith("QUYẾT ĐỊNH")) {
            return -1;
        }
        for (int i = type + 1; i < lines.size(); i++) {
            if (typeName(lines.get(i))
                            .filter(name -> name.startsWith("KẾ HOẠCH"))
                            .isPresent()
                    && annexedLine(lines, i) != null) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Line annexedLine(List<Line> lines, int type) {
        for (int i = type + 1, seen = 0; i < lines.size() && seen < 8; i++) {
            if (!lines.get(i).blank()) {
                seen++;
                if (ANNEXED.matcher(lines.get(i).text()).matches()) {
                    return lines.get(i);
                }
            }
        }
        return null;
    }

    /** @param start index of its first line, @param end index after its last */
    private record Tail(int start, int end, List<Line> lines) {}

    private static Tail tail(List<Line> lines, int from) {
        int start = tailStart(lines, from);
        if (start == lines.size()) {
            return new Tail(start, start, List.of());
        }
        int annex = start + 1;
        SignatureReader.Found signature = null;
        while (annex < lines.size() && !ANNEX.matcher(lines.get(annex).text()).matches()) {
            annex++;
        }
        List<Line> unfolded = BesideRecipients.moved(Columns.unfold(lines.subList(start, annex)));
        signature = SignatureReader.read(unfolded);
        int end = annex;
        if (annex == lines.size() && signature != null && signature.signature().name() != null) {
            int last = lastLine(unfolded, signature);
            end = start;
            while (end < lines.size() && lines.get(end).number() <= last) {
                end++;
            }
        }
        return new Tail(start, end, unfolded);
    }

    /** The last line of the source that recipients and signature take. */
    private static int lastLine(List<Line> unfolded, SignatureReader.Found signature) {
        int last = unfolded.get(signature.to() - 1).number();
        for (int i = 0; i < signature.from(); i++) {
            last = Math.max(last, unfolded.get(i).blank() ? 0 : unfolded.get(i).number());
        }
        return last;
    }

    /** The line «Nơi nhận», or a signature that stands before it or without it. */
    private static int tailStart(List<Line> lines, int from) {
        int recipients = lines.size();
        for (int i = from; i < lines.size(); i++) {
            if (RecipientsReader.title(lines.get(i).laidOut().strip())) {
                recipients = i;
                break;
            }
        }
        for (int i = from; i < recipients; i++) {
            Line line = lines.get(i);
            boolean near = recipients - i < 25 || recipients == lines.size();
            if (near && SignatureReader.begins(line) && i > from + 5 && signedHere(lines, i, recipients)) {
                return i;
            }
        }
        return recipients;
    }

    private static boolean signedHere(List<Line> lines, int at, int recipients) {
        SignatureReader.Found found = SignatureReader.read(lines.subList(at, Math.min(lines.size(), at + 25)));
        return found != null
                && found.from() == 0
                && found.signature().name() != null
                && (!found.signature().authority().isEmpty() || recipients < lines.size() || at > lines.size() - 30);
    }
}
