package vn.rasoat.adapters.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sửa từng chỗ: copies of a JSON text that are one edit away from it, one for each shape of object. */
public final class Mutations {
    private Mutations() {}

    /** One edit, by what it did. */
    public record Mutation(String edit, JsonNode result) {
        @Override
        public String toString() {
            return edit;
        }
    }

    /** Each key of each object left out in turn. */
    public static Stream<Mutation> dropped(JsonNode whole) {
        return objects(whole).stream()
                .flatMap(pointer -> keys(whole.at(pointer)).stream()
                        .map(key -> edited(
                                whole,
                                "without " + pointer + "/" + key,
                                copy -> object(copy, pointer).remove(key))));
    }

    /** A key that means nothing put into each object in turn. */
    public static Stream<Mutation> added(JsonNode whole) {
        return objects(whole).stream()
                .map(pointer -> edited(
                        whole,
                        "with " + pointer + "/extra",
                        copy -> object(copy, pointer).put("extra", 1)));
    }

    /** Each of these words, wherever it stands, replaced by one that no list has. */
    public static Stream<Mutation> reworded(JsonNode whole, List<String> keys) {
        return objects(whole).stream()
                .flatMap(pointer -> keys(whole.at(pointer)).stream()
                        .filter(key ->
                                keys.contains(key) && whole.at(pointer).get(key).isString())
                        .map(key -> edited(
                                whole,
                                "other word in " + pointer + "/" + key,
                                copy -> object(copy, pointer).put(key, "no-such-word"))));
    }

    private static Mutation edited(JsonNode whole, String edit, Consumer<JsonNode> change) {
        JsonNode copy = whole.deepCopy();
        change.accept(copy);
        return new Mutation(edit, copy);
    }

    private static ObjectNode object(JsonNode whole, String pointer) {
        return (ObjectNode) whole.at(pointer);
    }

    private static List<String> keys(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    /** The first object of every shape: its keys, and its kind where it has one. */
    private static List<String> objects(JsonNode whole) {
        Map<String, String> firstOfShape = new LinkedHashMap<>();
        for (String pointer : objects(whole, "")) {
            JsonNode object = whole.at(pointer);
            firstOfShape.putIfAbsent(keys(object) + " " + object.path("kind"), pointer);
        }
        return List.copyOf(firstOfShape.values());
    }

    private static List<String> objects(JsonNode value, String pointer) {
        List<String> found = new ArrayList<>();
        if (value instanceof ObjectNode object) {
            found.add(pointer);
            object.propertyNames().forEach(key -> found.addAll(objects(object.get(key), pointer + "/" + key)));
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                found.addAll(objects(array.get(i), pointer + "/" + i));
            }
        }
        return found;
    }
}
