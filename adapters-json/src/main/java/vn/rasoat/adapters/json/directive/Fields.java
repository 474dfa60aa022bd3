package vn.rasoat.adapters.json.directive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The keys of one group, read strictly: what is missing, unknown or of the wrong kind becomes a problem with its place.
 * Where a value is at fault the reading goes on with an empty one, so that every fault of a file is found at once; its
 * result is for nobody once there is a problem.
 */
final class Fields {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final YamlNode node;
    private final Map<String, YamlNode> values = new HashMap<>();
    private final Set<String> meant = new HashSet<>();
    private final Problems problems;

    private Fields(YamlNode node, Problems problems) {
        this.node = node;
        this.problems = problems;
    }

    /** The keys of a node, which must be a group. */
    static Fields of(YamlNode node, Problems problems) {
        Fields fields = new Fields(node, problems);
        if (node instanceof YamlNode.Entries entries) {
            entries.entries().forEach(entry -> fields.values.put(entry.key().value(), entry.value()));
        } else {
            fields.wrong(node, "một nhóm «khóa: giá trị»", "a group of «key: value»");
        }
        return fields;
    }

    /** Makes a problem of every key that is not among these. */
    void allow(Collection<String> known) {
        if (node instanceof YamlNode.Entries entries) {
            entries.entries().stream()
                    .map(YamlNode.Entry::key)
                    .filter(key -> !known.contains(key.value()))
                    .forEach(key -> unknownKey(key, known));
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The node itself, for problems that concern all of it. */
    YamlNode node() {
        return node;
    }

    /**
     * A value that must be there; a problem, and empty, where it is not. A key that a misspelt one most likely means was
     * told with that one.
     */
    Optional<YamlNode> required(String key) {
        if (!has(key) && !meant.contains(key) && node instanceof YamlNode.Entries) {
            problems.add(node, "Thiếu khóa «" + key + "».", "The key «" + key + "» is missing.");
        }
        return Optional.ofNullable(values.get(key));
    }

    Optional<YamlNode> optional(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Words that must be there and not be blank. */
    Optional<YamlNode.Text> requiredWords(String key) {
        return required(key).flatMap(this::words);
    }

    /** Words that must not be blank where the key is there. */
    Optional<YamlNode.Text> optionalWords(String key) {
        return optional(key).flatMap(this::words);
    }

    /** Words that must be there and not be blank; empty words, with a problem, where they are not. */
    String text(String key) {
        return requiredWords(key).map(YamlNode.Text::value).orElse("");
    }

    /** Words that must not be blank where the key is there. */
    Optional<String> optionalText(String key) {
        return optionalWords(key).map(YamlNode.Text::value);
    }

    /** One of the words of a closed set. */
    Optional<String> word(String key, Collection<String> valid) {
        return requiredWords(key).filter(word -> valid(word, valid)).map(YamlNode.Text::value);
    }

    Optional<String> optionalWord(String key, Collection<String> valid) {
        return optionalWords(key).filter(word -> valid(word, valid)).map(YamlNode.Text::value);
    }

    /** A day such as {@code 2023-03-08}. */
    Optional<LocalDate> optionalDay(String key) {
        return optionalWords(key).flatMap(this::day);
    }

    /** The words of a list, none of them blank; an absent key is an empty list. */
    List<YamlNode.Text> optionalList(String key) {
        return optional(key).map(this::list).orElse(List.of());
    }

    /** The words of a list that must be there and hold something. */
    List<YamlNode.Text> list(String key) {
        return required(key).map(this::filled).orElse(List.of());
    }

    /** The words of a list, or the one word that stands in its place. */
    List<YamlNode.Text> optionalListOrWords(String key) {
        return optional(key)
                .map(found ->
                        found instanceof YamlNode.Text ? words(found).stream().toList() : filled(found))
                .orElse(List.of());
    }

    /** The words of a node, which must be words and not blank. */
    Optional<YamlNode.Text> words(YamlNode found) {
        if (found instanceof YamlNode.Text text && !text.blank()) {
            return Optional.of(text);
        }
        noWords(found);
        return Optional.empty();
    }

    /** Whether a word is of a closed set; a problem where it is not. */
    boolean valid(YamlNode.Text word, Collection<String> valid) {
        boolean known = valid.contains(word.value());
        if (!known) {
            problems.add(
                    word,
                    "Không có từ " + word.shownVi() + " ở đây." + Nearest.adviceVi(word.value(), valid),
                    "No such word here: " + word.shownEn() + "." + Nearest.adviceEn(word.value(), valid));
        }
        return known;
    }

    private Optional<LocalDate> day(YamlNode.Text word) {
        try {
            if (DAY.matcher(word.value()).matches()) {
                return Optional.of(LocalDate.parse(word.value()));
            }
        } catch (DateTimeException noSuchDay) {
            // told below, like every other word that is no day
        }
        wrong(word, "một ngày có thật, dạng năm-tháng-ngày như 2023-03-08", "a day that exists, such as 2023-03-08");
        return Optional.empty();
    }

    private List<YamlNode.Text> filled(YamlNode found) {
        List<YamlNode.Text> words = list(found);
        if (found instanceof YamlNode.Items items && items.nodes().isEmpty()) {
            problems.add(
                    found,
                    "Danh sách trống; ghi ít nhất một mục, hoặc bỏ khóa này.",
                    "The list is empty; write at least one item, or drop the key.");
        }
        return words;
    }

    private List<YamlNode.Text> list(YamlNode found) {
        List<YamlNode.Text> words = new ArrayList<>();
        if (found instanceof YamlNode.Items items) {
            items.nodes().forEach(item -> words(item).ifPresent(words::add));
        } else {
            wrong(found, "một danh sách, như [\"a\", \"b\"]", "a list, such as [\"a\", \"b\"]");
        }
        return words;
    }

    private void noWords(YamlNode found) {
        boolean colon = found instanceof YamlNode.Entries;
        wrong(
                found,
                colon ? "chữ; nếu trong câu có dấu «: », đặt cả câu trong ngoặc kép" : "chữ",
                colon ? "words; if they hold a «: », put them in quotation marks" : "words");
    }

    private void wrong(YamlNode found, String wantedVi, String wantedEn) {
        problems.add(
                found,
                "Gặp " + found.shownVi() + ", cần " + wantedVi + ".",
                "Found " + found.shownEn() + ", wanted " + wantedEn + ".");
    }

    private void unknownKey(YamlNode.Text key, Collection<String> known) {
        Nearest.to(key.value(), known).ifPresent(meant::add);
        problems.add(
                key,
                "Không có khóa " + key.shownVi() + " ở đây." + Nearest.adviceVi(key.value(), known),
                "No such key here: " + key.shownEn() + "." + Nearest.adviceEn(key.value(), known));
    }
}
