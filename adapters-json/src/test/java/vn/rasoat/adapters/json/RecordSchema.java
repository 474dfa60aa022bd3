package vn.rasoat.adapters.json;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lược đồ của bản ghi: what a schema must say of records for it to be true, without its titles and descriptions. */
final class RecordSchema {
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final String CLOCK = "\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final Map<Class<?>, String> PATTERNS = Map.of(
            LocalDate.class, "^" + DAY + "$",
            LocalDateTime.class, "^" + DAY + "T" + CLOCK + "$",
            LocalTime.class, "^" + CLOCK + "$",
            MonthDay.class, "^--\\d{2}-\\d{2}$",
            YearMonth.class, "^\\d{4}-\\d{2}$");

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private RecordSchema() {}

    /** The {@code $defs} for a record and all that it is made of, by name. */
    static ObjectNode definitions(Class<? extends Record> type) {
        RecordSchema schema = new RecordSchema();
        schema.define(type);
        ObjectNode all = NODES.objectNode();
        schema.definitions.forEach(all::set);
        return all;
    }

    private void define(Class<?> type) {
        if (!definitions.containsKey(name(type))) {
            definitions.put(name(type), NODES.objectNode());
            definitions.put(name(type), definition(type));
        }
    }

    private ObjectNode definition(Class<?> type) {
        if (type.isEnum()) {
            ObjectNode words = NODES.objectNode();
            Words.of(type).forEach(words.putArray("enum")::add);
            return words;
        }
        return type.isSealed() ? kinds(type) : record(type, "");
    }

    private ObjectNode kinds(Class<?> sealed) {
        ObjectNode choice = NODES.objectNode();
        ArrayNode kinds = choice.putArray("oneOf");
        Arrays.stream(sealed.getPermittedSubclasses())
                .sorted(Comparator.comparing(Words::ofKind))
                .forEach(record -> {
                    definitions.put(name(record), NODES.objectNode());
                    definitions.put(name(record), record(record, Words.ofKind(record)));
                    kinds.add(reference(record));
                });
        return choice;
    }

    private ObjectNode record(Class<?> type, String kind) {
        ObjectNode object = NODES.objectNode();
        object.put("type", "object");
        ArrayNode required = object.putArray("required");
        ObjectNode properties = object.putObject("properties");
        object.put("additionalProperties", false);
        if (!kind.isEmpty()) {
            required.add(RecordWriter.KIND);
            properties.putObject(RecordWriter.KIND).put("const", kind);
        }
        for (RecordForm.Part part : RecordForm.of(type).parts()) {
            required.add(part.name());
            properties.set(part.name(), value(part.type()));
        }
        return object;
    }

    private ObjectNode value(AnnotatedType type) {
        boolean nullable = RecordForm.nullable(type);
        if (type.getType() instanceof ParameterizedType collection) {
            ObjectNode items = list(value(RecordForm.itemOf(type)));
            return collection.getRawType() == Set.class ? items.put("uniqueItems", true) : items;
        }
        Class<?> plain = (Class<?>) type.getType();
        if (plain.isRecord() || plain.isSealed() || plain.isEnum()) {
            define(plain);
            return nullable ? orNull(reference(plain)) : reference(plain);
        }
        if (plain == int[].class) {
            return list(NODES.objectNode().put("type", "integer"));
        }
        return scalar(plain, nullable);
    }

    private static ObjectNode scalar(Class<?> type, boolean nullable) {
        ObjectNode scalar = NODES.objectNode();
        if (nullable) {
            scalar.putArray("type").add(word(type)).add("null");
        } else {
            scalar.put("type", word(type));
        }
        return PATTERNS.containsKey(type) ? scalar.put("pattern", PATTERNS.get(type)) : scalar;
    }

    private static String word(Class<?> type) {
        if (type == boolean.class) {
            return "boolean";
        }
        return List.of(int.class, Integer.class).contains(type) ? "integer" : "string";
    }

    private static ObjectNode list(ObjectNode items) {
        ObjectNode list = NODES.objectNode().put("type", "array");
        list.set("items", items);
        return list;
    }

    private static ObjectNode orNull(ObjectNode value) {
        ObjectNode choice = NODES.objectNode();
        choice.putArray("anyOf").add(value).addObject().put("type", "null");
        return choice;
    }

    private static ObjectNode reference(Class<?> type) {
        return NODES.objectNode().put("$ref", "#/$defs/" + name(type));
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
