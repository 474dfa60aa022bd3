package vn.rasoat.adapters.json;

import java.lang.reflect.AnnotatedType;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.rasoat.adapters.json.text.JsonText;

/**
 * Ghi bản ghi: every component of a record under its own name, null where it is null. A record that stands where its
 * sealed interface is declared begins with the key {@value #KIND}.
 */
final class RecordWriter {
    static final String KIND = "kind";

    private RecordWriter() {}

    static void write(JsonText json, Object record) {
        for (RecordForm.Part part : RecordForm.of(record.getClass()).parts()) {
            write(json, part.name(), part.in(record), part.type());
        }
    }

    private static void write(JsonText json, String name, @Nullable Object value, AnnotatedType type) {
        if (value instanceof Integer number) {
            json.number(name, number);
        } else if (value instanceof Boolean flag) {
            json.flag(name, flag);
        } else if (value instanceof int[] numbers) {
            json.numbers(name, numbers);
        } else if (value instanceof Enum<?> constant) {
            json.text(name, Words.of(constant));
        } else if (value instanceof Record record) {
            json.object(name, () -> record(json, record, type));
        } else if (value instanceof Collection<?> items) {
            items(json, name, items, RecordForm.itemOf(type));
        } else {
            json.shown(name, value);
        }
    }

    private static void items(JsonText json, String name, Collection<?> items, AnnotatedType type) {
        if (type.getType() == String.class) {
            json.texts(name, items.stream().map(String.class::cast).toList());
        } else {
            json.list(name, items, (each, item) -> record(each, item, type));
        }
    }

    private static void record(JsonText json, Object record, AnnotatedType type) {
        if (type.getType() instanceof Class<?> declared && declared.isSealed()) {
            json.text(KIND, Words.ofKind(record.getClass()));
        }
        write(json, record);
    }
}
