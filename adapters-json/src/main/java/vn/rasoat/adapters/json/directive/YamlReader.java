package vn.rasoat.adapters.json.directive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the part of YAML that a rule file needs: groups, lists and words. No tags, no anchors, no second document;
 * nothing is ever read as a number, a date or a truth value. Built from the parser's events, so that a file is refused
 * where it goes too deep rather than when the stack is gone.
 */
final class YamlReader {

    static final int DEEPEST = 12;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(FileText.MOST_BYTES)
            .build();

    private final String text;
    private final Problems problems;
    private final Iterator<Event> events;

    private YamlReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /** The file's one document; empty, with a problem, where there is none or it is not such YAML. */
    static Optional<YamlNode> read(byte[] bytes, Problems problems) {
        return FileText.of(bytes, problems).flatMap(text -> new YamlReader(text, problems).document());
    }

    private Optional<YamlNode> document() {
        try {
            return wholeDocument();
        } catch (Refused refused) {
            problems.add(refused.line, refused.column, refused.vi, refused.en);
        } catch (MarkedYamlEngineException broken) {
            YamlSyntax.explain(broken, text, problems);
        } catch (ReaderException unreadable) {
            unreadable(unreadable);
        } catch (YamlEngineException broken) {
            problems.add("Không đọc được theo cú pháp YAML.", "Not YAML: " + broken.getMessage());
        }
        return Optional.empty();
    }

    private Optional<YamlNode> wholeDocument() {
        Optional<YamlNode> first = Optional.empty();
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                throw new Refused(
                        event,
                        "Tệp có hơn một tài liệu («---»); mỗi tệp một văn bản.",
                        "The file holds more than one document («---»); keep one directive a file.");
            }
            if (event instanceof NodeEvent) {
                first = Optional.of(node(event, 1));
            }
        }
        if (first.isEmpty()) {
            problems.add(
                    "Tệp trống; cần hai khóa «directive» và «obligations».",
                    "The file is empty; it needs the keys «directive» and «obligations».");
        }
        return first;
    }

    private YamlNode node(Event event, int depth) {
        refuseAnchors(event);
        if (event instanceof ScalarEvent scalar) {
            return word(scalar);
        }
        if (depth > DEEPEST) {
            throw new Refused(
                    event,
                    "Lồng quá " + DEEPEST + " tầng; tệp luật không cần sâu như vậy.",
                    "Nested deeper than " + DEEPEST + " levels; no rule file needs that.");
        }
        refuseTag(event, ((CollectionStartEvent) event).getTag());
        return event.getEventId() == Event.ID.MappingStart ? entries(event, depth) : items(event, depth);
    }

    private YamlNode.Items items(Event start, int depth) {
        List<YamlNode> nodes = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            nodes.add(node(next, depth + 1));
        }
        return new YamlNode.Items(nodes, line(start), column(start));
    }

    private YamlNode.Entries entries(Event start, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, YamlNode.Text> seen = new HashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            YamlNode.Text key = key(next);
            YamlNode value = node(events.next(), depth + 1);
            YamlNode.Text earlier = seen.putIfAbsent(key.value(), key);
            if (earlier == null) {
                entries.add(new YamlNode.Entry(key, value));
            } else {
                repeated(key, earlier);
            }
        }
        return new YamlNode.Entries(entries, line(start), column(start));
    }

    private YamlNode.Text key(Event event) {
        refuseAnchors(event);
        if (event instanceof ScalarEvent scalar) {
            return word(scalar);
        }
        throw new Refused(event, "Khóa phải là một từ.", "A key must be a word.");
    }

    private void repeated(YamlNode.Text key, YamlNode.Text earlier) {
        String shown = "«" + Shown.of(key.value()) + "»";
        problems.add(
                key,
                "Khóa " + shown + " đã có ở dòng " + earlier.line() + "; mỗi khóa chỉ ghi một lần.",
                "The key " + shown + " stands at line " + earlier.line() + " already; write each key once.");
    }

    private YamlNode.Text word(ScalarEvent event) {
        refuseTag(event, event.getTag());
        return word(event.getValue(), event.isPlain(), line(event), column(event), problems);
    }

    /** In NFC, runs of space made one; a character that nobody sees is a problem. */
    static YamlNode.Text word(String written, boolean plain, int line, int column, Problems problems) {
        String value = SPACE.matcher(Normalizer.normalize(written, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        YamlNode.Text word = new YamlNode.Text(value, plain, line, column);
        value.codePoints().filter(Shown::hidden).findFirst().ifPresent(character -> hidden(word, character, problems));
        return word;
    }

    private static void hidden(YamlNode.Text word, int character, Problems problems) {
        String shown = Shown.codePoint(character);
        problems.add(
                word,
                "Có ký tự ẩn " + shown + " trong " + word.shownVi() + "; xóa đi rồi gõ lại.",
                "A hidden character " + shown + " stands in " + word.shownEn()
                        + "; delete it and type the words again.");
    }

    private static void refuseAnchors(Event event) {
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Refused(
                    event,
                    "Không dùng neo và tham chiếu của YAML («&…», «*…»); nếu là chữ, đặt trong ngoặc kép.",
                    "Anchors and aliases («&…», «*…») are not used here; if the words begin so, put them in quotation marks.");
        }
    }

    private static void refuseTag(Event event, Optional<String> tag) {
        if (tag.isPresent()) {
            throw new Refused(
                    event,
                    "Không dùng thẻ của YAML («!…»); nếu là chữ, đặt trong ngoặc kép.",
                    "Tags («!…») are not used here; if the words begin so, put them in quotation marks.");
        }
    }

    private void unreadable(ReaderException exception) {
        int end = text.offsetByCodePoints(0, Math.min(exception.getPosition(), text.codePointCount(0, text.length())));
        String before = text.substring(0, end);
        String shown = Shown.codePoint(exception.getCodePoint());
        problems.add(
                FileText.line(before),
                FileText.column(before),
                "Có ký tự không in được " + shown + "; tệp này không phải tệp chữ.",
                "A character that cannot be printed, " + shown + ": this is not a text file.");
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
    }

    /** The rest of the file is not worth reading. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;
        private final String vi;
        private final String en;

        Refused(Event at, String vi, String en) {
            super(en);
            this.line = YamlReader.line(at);
            this.column = YamlReader.column(at);
            this.vi = vi;
            this.en = en;
        }
    }
}
