package vn.rasoat.adapters.json.text;

import java.util.List;
import java.util.Map;

/** Giá trị JSON, with its place, so that what is wrong with it can be told. */
public sealed interface JsonValue {

    Place place();

    record Text(String value, Place place) implements JsonValue {}

    /** A whole number that an {@code int} holds; there is no other in the formats of this package. */
    record Whole(int value, Place place) implements JsonValue {}

    record Flag(boolean value, Place place) implements JsonValue {}

    /** {@code null}. */
    record Nothing(Place place) implements JsonValue {}

    record Items(List<JsonValue> values, Place place) implements JsonValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /**
     * An object.
     *
     * @param fields in the order written
     */
    record Fields(Map<String, JsonValue> fields, Place place) implements JsonValue {}
}
