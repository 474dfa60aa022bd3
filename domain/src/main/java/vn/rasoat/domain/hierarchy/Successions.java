package vn.rasoat.domain.hierarchy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.rasoat.domain.text.DataTable;
import vn.rasoat.domain.text.Fold;

/** Cơ quan đã sáp nhập, kết thúc hoạt động hoặc đổi tên, and what took their place. */
public final class Successions {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String GAP = "[\\s\\p{Z}*_]{1,6}+";
    private static final int CLAUSE = 400;
    private static final int FRAME = 60;
    private static final Map<String, Succession> BY_NAME = read(DataTable.beside(Successions.class, "successions.tsv"));
    private static final Pattern NAMES =
            Pattern.compile("(?=[BbSsUuỦủĐđHhQqTt])(?<![\\p{L}\\d&])(?:" + alternatives() + ")(?![\\p{L}\\d&])", FLAGS);
    private static final Pattern NUMBER = Pattern.compile("\\d[ \\n]{0,2}[-–/][ \\n]{0,2}(?:\\d{4}/)?[A-ZĐ]{2}");
    private static final Pattern PAST_BEHIND = Pattern.compile(
            ("[\\s*,)“”\"]{0,4}\\(?(?:cũ|trước đây|nay là|trước khi|đã (?:giải thể|sáp nhập|kết thúc|ban hành)|hợp nhất"
                            + "|sáp nhập|kết thúc|giải thể|chuyển (?:về|sang|giao)|được (?:hợp nhất|sáp nhập|tổ chức lại))")
                    .replace(" ", GAP),
            FLAGS);
    private static final Pattern PAST_BEFORE = Pattern.compile(
            ("(?<!\\p{L})(?:nguyên|trước đây|trước khi|hợp nhất|sáp nhập|kết thúc hoạt động|giải thể|tiền thân"
                            + "|chuyển từ|tiếp nhận từ|thay cho|thay thế|cũ là|tên cũ)(?!\\p{L})[^;.]*$")
                    .replace(" ", GAP),
            FLAGS);
    private static final Pattern LATER_PAST =
            Pattern.compile("^[^;.]{0,200}?(?<!\\p{L})(?:\\(cũ\\)|trước đây|nay là)".replace(" ", GAP), FLAGS);

    private Successions() {}

    /**
     * Nhắc đến cơ quan đã hết hoạt động.
     *
     * @param end after the last character of the name
     * @param name as written, on one line
     * @param ended the last day on which such a body existed
     * @param successor what took its place
     */
    public record Mention(int start, int end, String name, LocalDate ended, String successor) {}

    /**
     * Kế thừa.
     *
     * @param ended the last day on which such a body existed
     * @param successor what took its place
     */
    public record Succession(String name, LocalDate ended, String successor) {}

    /** What became of the body of this name; empty where the table knows of no end. */
    public static Optional<Succession> of(String name) {
        return Optional.ofNullable(BY_NAME.get(Fold.fold(name)));
    }

    /**
     * The bodies that a text speaks of as existing, though on this day they did not, in reading order. What stands in a
     * citation behind its number, within quotation marks, or is told of as past is left out.
     */
    public static List<Mention> find(String text, LocalDate day) {
        List<Mention> mentions = new ArrayList<>();
        Matcher names = NAMES.matcher(text);
        while (names.find()) {
            Succession succession = BY_NAME.get(Fold.fold(names.group()));
            if (succession != null && day.isAfter(succession.ended()) && !isExcused(text, names.start(), names.end())) {
                String written = Fold.oneLine(names.group());
                mentions.add(
                        new Mention(names.start(), names.end(), written, succession.ended(), succession.successor()));
            }
        }
        return List.copyOf(mentions);
    }

    private static boolean isExcused(String text, int start, int end) {
        String clause = text.substring(clauseStart(text, start), start);
        String behind = text.substring(end, Math.min(text.length(), end + CLAUSE));
        return NUMBER.matcher(clause).find()
                || openQuotation(clause)
                || PAST_BEFORE
                        .matcher(clause.substring(Math.max(0, clause.length() - FRAME)))
                        .find()
                || PAST_BEHIND.matcher(behind).lookingAt()
                || LATER_PAST.matcher(behind).find();
    }

    /** Where the clause begins: behind a semicolon, a full stop or a blank line, not far before. */
    private static int clauseStart(String text, int at) {
        int from = Math.max(0, at - CLAUSE);
        for (int i = at; i > from; i--) {
            char c = text.charAt(i - 1);
            boolean stop = c == '.' && i < text.length() && Character.isWhitespace(text.charAt(i));
            boolean blankLine = c == '\n' && i > 1 && text.charAt(i - 2) == '\n';
            if (c == ';' || stop || blankLine) {
                return i;
            }
        }
        return from;
    }

    private static boolean openQuotation(String clause) {
        boolean curly = clause.lastIndexOf('“') > clause.lastIndexOf('”');
        boolean straight = clause.chars().filter(c -> c == '"').count() % 2 == 1;
        return curly || straight || clause.lastIndexOf('«') > clause.lastIndexOf('»');
    }

    static Map<String, Succession> read(DataTable table) {
        Map<String, Succession> byName = new HashMap<>();
        for (DataTable.Row row : table.rows()) {
            LocalDate last = row.day("last");
            if (last == null) {
                throw row.fault("\"last\" is empty");
            }
            Succession succession = new Succession(row.required("name"), last, row.required("successor"));
            if (byName.put(Fold.fold(succession.name()), succession) != null) {
                throw row.fault("a second line for \"" + succession.name() + "\"");
            }
        }
        return Map.copyOf(byName);
    }

    /** Names by their first word, longer ones first, so that none hides behind its own beginning. */
    private static String alternatives() {
        Map<String, List<String>> byFirstWord = BY_NAME.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' '))));
        return byFirstWord.entrySet().stream()
                .map(entry -> pattern(entry.getKey())
                        + rests(entry.getValue(), entry.getKey().length()))
                .collect(Collectors.joining("|"));
    }

    private static String rests(List<String> names, int from) {
        return names.stream().map(name -> pattern(name.substring(from))).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A folded name, in both places of the tone mark and over the ends of lines. */
    private static String pattern(String folded) {
        String eitherTone = folded.replace("ủy", "(?:ủy|uỷ)").replace("hóa", "h(?:óa|oá)");
        return eitherTone.replace("-", "[-–—]").replace(" ", GAP);
    }
}
