package vn.rasoat.adapters.json;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.adapters.json.text.JsonInputException;
import vn.rasoat.adapters.json.text.JsonValue;
import vn.rasoat.adapters.json.text.Place;
import vn.rasoat.domain.deadline.Anchor;
import vn.rasoat.domain.deadline.When;

/**
 * Đọc bản ghi: the way back of {@link RecordWriter}. Every component must be there, nothing else may be, null only where
 * the component may be null.
 */
final class RecordReader {
    private static final LocalDate ANY_START = LocalDate.of(2024, 1, 1);

    private RecordReader() {}

    /** @throws JsonInputException the value is not such a record */
    static <R extends Record> R read(JsonValue value, Class<R> type) {
        return type.cast(record(Wanted.fields(value), type, Set.of()));
    }

    private static @Nullable Object read(JsonValue value, AnnotatedType type) {
        if (value instanceof JsonValue.Nothing && RecordForm.nullable(type)) {
            return null;
        }
        if (type.getType() instanceof ParameterizedType collection) {
            List<Object> items = items(value, RecordForm.itemOf(type));
            return collection.getRawType() == Set.class ? set(items, value.place()) : items;
        }
        return ofClass(value, (Class<?>) type.getType());
    }

    private static Object ofClass(JsonValue value, Class<?> type) {
        if (type.isRecord()) {
            return record(Wanted.fields(value), type, Set.of());
        }
        if (type.isSealed()) {
            return kind(Wanted.fields(value), type);
        }
        if (type == int.class || type == Integer.class) {
            return Wanted.whole(value);
        }
        if (type == boolean.class) {
            return Wanted.flag(value);
        }
        return type == int[].class ? numbers(value) : Wanted.ofText(Wanted.text(value), type, value.place());
    }

    private static Object kind(JsonValue.Fields object, Class<?> sealed) {
        JsonValue word = field(object, RecordWriter.KIND);
        Class<?> record = Words.kind(sealed, Wanted.text(word))
                .orElseThrow(() -> Wanted.instead(
                        word.place(), Wanted.oneOf(Words.ofKinds(sealed)), Wanted.oneOf(Words.ofKinds(sealed))));
        Object value = record(object, record, Set.of(RecordWriter.KIND));
        return usable(value, object.place());
    }

    /** A time may be built of parts that fit no calendar; that is found out here, not when a rule asks for its days. */
    private static Object usable(Object value, Place place) {
        try {
            if (value instanceof When when) {
                when.resolve();
            } else if (value instanceof Anchor anchor) {
                anchor.in(ANY_START);
            }
            return value;
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException | IllegalStateException notATime) {
            throw refused(place, notATime);
        }
    }

    private static Object record(JsonValue.Fields object, Class<?> type, Set<String> besides) {
        RecordForm<?> form = RecordForm.of(type);
        refuseUnknown(object, form, besides);
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordForm.Part part : form.parts()) {
            values.add(read(field(object, part.name()), part.type()));
        }
        try {
            return form.of(values.toArray());
        } catch (IllegalArgumentException refused) {
            throw refused(object.place(), refused);
        }
    }

    private static void refuseUnknown(JsonValue.Fields object, RecordForm<?> form, Set<String> besides) {
        Set<String> known = new LinkedHashSet<>(besides);
        form.parts().forEach(part -> known.add(part.name()));
        object.fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                throw new JsonInputException(
                        value.place(),
                        "Không có khóa «" + name + "» ở đây, chỉ có " + String.join(", ", known) + ".",
                        "No such key here: «" + name + "», only " + String.join(", ", known) + ".");
            }
        });
    }

    private static JsonValue field(JsonValue.Fields object, String name) {
        JsonValue value = object.fields().get(name);
        if (value == null) {
            throw new JsonInputException(
                    object.place(), "Thiếu khóa «" + name + "».", "The key «" + name + "» is missing.");
        }
        return value;
    }

    private static List<Object> items(JsonValue value, AnnotatedType type) {
        List<Object> items = new ArrayList<>();
        for (JsonValue item : Wanted.values(value)) {
            Object read = read(item, type);
            if (read == null) {
                throw Wanted.instead(item.place(), "một giá trị", "a value");
            }
            items.add(read);
        }
        return items;
    }

    private static Set<Object> set(List<Object> items, Place place) {
        Set<Object> set = new LinkedHashSet<>(items);
        if (set.size() < items.size()) {
            throw new JsonInputException(place, "Danh sách có mục lặp lại.", "An item of the list is repeated.");
        }
        return set;
    }

    private static int[] numbers(JsonValue value) {
        return Wanted.values(value).stream().mapToInt(Wanted::whole).toArray();
    }

    private static JsonInputException refused(Place place, RuntimeException cause) {
        JsonInputException fault = new JsonInputException(
                place,
                "Các giá trị này không hợp với nhau (" + cause.getMessage() + ").",
                "These values do not go together (" + cause.getMessage() + ").");
        fault.initCause(cause);
        return fault;
    }
}
