package vn.rasoat.adapters.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.rasoat.adapters.json.text.JsonInputException;
import vn.rasoat.adapters.json.text.JsonValue;
import vn.rasoat.adapters.json.text.Place;

/** Giá trị cần có: a JSON value as what it should be, or a fault that says so. */
final class Wanted {
    private static final Map<Class<?>, Function<String, Object>> TIMES = Map.of(
            LocalDate.class, LocalDate::parse,
            LocalDateTime.class, LocalDateTime::parse,
            LocalTime.class, LocalTime::parse,
            MonthDay.class, MonthDay::parse,
            YearMonth.class, YearMonth::parse);

    private Wanted() {}

    static JsonValue.Fields fields(JsonValue value) {
        if (value instanceof JsonValue.Fields object) {
            return object;
        }
        throw instead(value.place(), "một đối tượng {…}", "an object {…}");
    }

    static List<JsonValue> values(JsonValue value) {
        if (value instanceof JsonValue.Items items) {
            return items.values();
        }
        throw instead(value.place(), "một danh sách […]", "a list […]");
    }

    static int whole(JsonValue value) {
        if (value instanceof JsonValue.Whole number) {
            return number.value();
        }
        throw instead(value.place(), "một số nguyên", "a whole number");
    }

    static boolean flag(JsonValue value) {
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        throw instead(value.place(), "true hoặc false", "true or false");
    }

    static String text(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        throw instead(value.place(), "một chuỗi trong ngoặc kép", "a text in quotation marks");
    }

    static Object ofText(String text, Class<?> type, Place place) {
        if (type == String.class) {
            return text;
        }
        return type.isEnum() ? constant(text, type, place) : time(text, type, place);
    }

    static Object constant(String word, Class<?> type, Place place) {
        List<String> words = Words.of(type);
        int found = words.indexOf(word);
        if (found < 0) {
            throw instead(place, oneOf(words), oneOf(words));
        }
        return type.getEnumConstants()[found];
    }

    static Object time(String text, Class<?> type, Place place) {
        Function<String, Object> parser = TIMES.get(type);
        if (parser == null) {
            throw new IllegalStateException("no JSON form for " + type);
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException notATime) {
            throw instead(place, "ngày giờ có thật theo ISO 8601", "a day or time that exists, as in ISO 8601");
        }
    }

    static String oneOf(List<String> words) {
        return String.join(" | ", words);
    }

    static JsonInputException instead(Place place, String vi, String en) {
        return new JsonInputException(
                place, "Giá trị không đúng, cần " + vi + ".", "Not the value wanted: " + en + ".");
    }
}
