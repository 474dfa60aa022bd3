package vn.rasoat.adapters.json.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.rasoat.adapters.json.text.JsonInputException;
import vn.rasoat.adapters.json.text.JsonReader;
import vn.rasoat.adapters.json.text.JsonValue;
import vn.rasoat.adapters.json.text.Place;

/** Reads JSON into the nodes that YAML becomes, so that both are read as directives by the same rules. */
final class JsonNodes {

    private final Problems problems;

    private JsonNodes(Problems problems) {
        this.problems = problems;
    }

    /** Empty, with a problem, where the bytes are not JSON. */
    static Optional<YamlNode> read(byte[] bytes, Problems problems) {
        return FileText.of(bytes, problems)
                .flatMap(text -> value(text, problems))
                .map(new JsonNodes(problems)::node);
    }

    private static Optional<JsonValue> value(String text, Problems problems) {
        try {
            return Optional.of(JsonReader.read(text));
        } catch (JsonInputException fault) {
            Place place = fault.place();
            problems.add(
                    place.line(),
                    place.column(),
                    fault.fault().vi(),
                    fault.fault().en());
            return Optional.empty();
        }
    }

    private YamlNode node(JsonValue value) {
        int line = value.place().line();
        int column = value.place().column();
        if (value instanceof JsonValue.Fields object) {
            List<YamlNode.Entry> entries = new ArrayList<>();
            object.fields().forEach((key, its) -> entries.add(new YamlNode.Entry(word(key, its.place()), node(its))));
            return new YamlNode.Entries(entries, line, column);
        }
        if (value instanceof JsonValue.Items items) {
            return new YamlNode.Items(items.values().stream().map(this::node).toList(), line, column);
        }
        return value instanceof JsonValue.Text text ? word(text.value(), text.place()) : nothing(value);
    }

    private YamlNode.Text word(String written, Place place) {
        return YamlReader.word(written, false, place.line(), place.column(), problems);
    }

    private YamlNode.Text nothing(JsonValue value) {
        problems.add(
                value.place().line(),
                value.place().column(),
                "Ở đây chỉ dùng chữ trong ngoặc kép, danh sách và nhóm khóa; điều chưa biết thì bỏ cả khóa.",
                "Only texts, lists and objects are used here; what is not known is left out with its key.");
        return new YamlNode.Text("", false, value.place().line(), value.place().column());
    }
}
