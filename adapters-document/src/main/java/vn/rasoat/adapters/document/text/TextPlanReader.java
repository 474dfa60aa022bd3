package vn.rasoat.adapters.document.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.rasoat.adapters.document.encoding.Decoding;
import vn.rasoat.adapters.document.encoding.Legibility;
import vn.rasoat.adapters.document.encoding.SourceText;
import vn.rasoat.adapters.document.encoding.TextDecoder;
import vn.rasoat.domain.document.Annex;
import vn.rasoat.domain.document.Assignment;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.Signature;
import vn.rasoat.domain.identity.DocumentType;
import vn.rasoat.domain.identity.DocumentTypes;
import vn.rasoat.domain.port.PlanReader;
import vn.rasoat.domain.text.Wording;

/** Đọc văn bản thuần và Markdown thành kế hoạch. */
public final class TextPlanReader implements PlanReader {

    @Override
    public Reading read(InputStream in) throws IOException {
        Decoding decoding = new TextDecoder().decode(in);
        if (decoding instanceof Decoding.Refused refused) {
            return new Refused(refused.reason());
        }
        Decoding.Decoded decoded = (Decoding.Decoded) decoding;
        Optional<Wording> illegible = Legibility.judge(decoded.text());
        return illegible.isPresent()
                ? new Refused(illegible.get())
                : new Pass(decoded.text(), decoded.guesses()).reading();
    }

    /** One document on its way through. */
    private static final class Pass {
        private final SourceText source;
        private final List<Guess> guesses = new ArrayList<>();

        Pass(SourceText source, List<Wording> decodingGuesses) {
            this.source = source;
            decodingGuesses.forEach(guess -> guesses.add(new Guess(Location.NOWHERE, guess)));
        }

        Reading reading() {
            List<Line> lines = PageMarks.without(Lines.of(source));
            Regions regions = Regions.of(lines);
            Plan plan = plan(regions);
            Optional<Wording> other = NotAPlan.reason(lines, regions, plan, source.text());
            return other.isPresent() ? new Refused(other.get()) : new Done(plan, guesses);
        }

        private Plan plan(Regions regions) {
            Outline.Tree tree = Outline.of(Blocks.of(regions.body(), Setting.of(regions.body())), Paragraph.Part.BODY);
            List<Paragraph> text = parts(tree.paragraphs());
            List<Paragraph> citing = new ArrayList<>();
            subject(regions).ifPresent(s -> citing.add(subjectParagraph(regions)));
            citing.addAll(text);
            List<Paragraph> paragraphs = new ArrayList<>();
            HeadReader.paragraph(regions.head()).ifPresent(paragraphs::add);
            paragraphs.addAll(citing);
            Signature signature = signature(regions);
            Head head = head(regions, text, signature);
            DeadlineReader.Found times = DeadlineReader.read(
                    tree.sections(), head.issuedOn().map(day -> day.getYear()).orElse(null));
            List<Recipient> recipients = recipients(regions);
            boolean seen = regions.tail().stream()
                    .anyMatch(line -> RecipientsReader.title(line.laidOut().strip()));
            List<Annex> annexes = AnnexReader.read(regions.annexes());
            return new Plan(
                    head,
                    CitationReader.read(citing),
                    tree.sections(),
                    annexes,
                    times.deadlines(),
                    times.orders(),
                    assignments(tree.sections()),
                    recipients,
                    seen,
                    signature,
                    paragraphs,
                    Leftovers.of(text));
        }

        /** Tells opening and closing from the text between. */
        private static List<Paragraph> parts(List<Paragraph> paragraphs) {
            List<Paragraph> told = new ArrayList<>(paragraphs.size());
            boolean headed = false;
            for (Paragraph paragraph : paragraphs) {
                headed = headed || paragraph.location().section() != null || paragraph.part() == Paragraph.Part.HEADING;
                Paragraph.Part part = !headed
                        ? Paragraph.Part.OPENING
                        : paragraph.text().startsWith("Trên đây là") ? Paragraph.Part.CLOSING : paragraph.part();
                told.add(new Paragraph(
                        paragraph.text(), part, paragraph.location(), paragraph.lineStarts(), paragraph.lines()));
            }
            return told;
        }

        private Head head(Regions regions, List<Paragraph> text, @Nullable Signature signature) {
            HeadReader.Found found = HeadReader.read(regions.head());
            List<Paragraph> opening = text.stream()
                    .filter(p -> p.part() == Paragraph.Part.OPENING)
                    .toList();
            Head.Issuer issuer = found.issuer() == null ? inferredIssuer(opening) : found.issuer();
            Head.TypeLine type = type(regions);
            return new Head(
                    Systems.of(found, issuer, signature),
                    found.emblem(),
                    issuer,
                    found.number(),
                    found.date(),
                    type,
                    subject(regions).orElse(null),
                    found.empty());
        }

        private Head.@Nullable Issuer inferredIssuer(List<Paragraph> opening) {
            Head.Issuer issuer = IssuerFinder.find(opening);
            if (issuer != null) {
                guesses.add(new Guess(
                        issuer.location(),
                        new Wording(
                                "Phần đầu văn bản không còn; coi «" + issuer.name()
                                        + "» trong lời dẫn là cơ quan ban hành.",
                                "The head of the document is missing; «" + issuer.name()
                                        + "» in the opening is taken for the issuer.")));
            }
            return issuer;
        }

        private static Head.@Nullable TypeLine type(Regions regions) {
            Line line = regions.typeLine();
            if (line == null) {
                return regions.letter() == null
                        ? null
                        : new Head.TypeLine(
                                "Công văn", "", Location.line(regions.letter().number()));
            }
            String name = DocumentTypes.byName(regions.typeName())
                    .map(DocumentType::name)
                    .orElseGet(() -> regions.typeName().charAt(0)
                            + regions.typeName().substring(1).toLowerCase(Locale.ROOT));
            return new Head.TypeLine(name, regions.typeName(), Location.line(line.number()));
        }

        private static Optional<Head.Subject> subject(Regions regions) {
            if (regions.subject().isEmpty()) {
                return Optional.empty();
            }
            Paragraph paragraph = subjectParagraph(regions);
            return Optional.of(new Head.Subject(paragraph.text(), paragraph.location()));
        }

        private static Paragraph subjectParagraph(Regions regions) {
            List<Line> lines = regions.subject();
            StringBuilder text = new StringBuilder();
            int[] starts = new int[lines.size()];
            int[] numbers = new int[lines.size()];
            for (int i = 0; i < lines.size(); i++) {
                text.append(i == 0 ? "" : " ");
                starts[i] = text.length();
                numbers[i] = lines.get(i).number();
                text.append(lines.get(i).text());
            }
            return new Paragraph(text.toString(), Paragraph.Part.HEAD, Location.line(numbers[0]), starts, numbers);
        }

        private List<Recipient> recipients(Regions regions) {
            List<Line> lines = regions.tail();
            int start = 0;
            while (start < lines.size()
                    && !RecipientsReader.title(lines.get(start).laidOut().strip())) {
                start++;
            }
            int end = start;
            while (end < lines.size() && !(end > start && SignatureReader.begins(lines.get(end)))) {
                end++;
            }
            List<Recipient> recipients = RecipientsReader.read(lines.subList(start, end));
            recipients.stream()
                    .filter(Recipient::inferred)
                    .findFirst()
                    .ifPresent(
                            first -> guesses.add(
                                    new Guess(
                                            first.location(),
                                            new Wording(
                                                    "Mục đích gửi của các nơi nhận trong ngoặc chung được suy từ vị trí dấu ngoặc.",
                                                    "The purposes of recipients in a brace group were inferred from where the brace stands."))));
            return recipients;
        }

        private static @Nullable Signature signature(Regions regions) {
            SignatureReader.Found found = SignatureReader.read(regions.tail());
            return found == null ? null : found.signature();
        }

        private static List<Assignment> assignments(List<Section> sections) {
            List<Assignment> assignments = new ArrayList<>();
            sections.stream()
                    .filter(section -> section.roles().contains("to_chuc_thuc_hien"))
                    .flatMap(section -> section.sections().stream())
                    .map(AssignmentReader::read)
                    .flatMap(Optional::stream)
                    .forEach(assignments::add);
            return List.copyOf(assignments);
        }
    }
}
