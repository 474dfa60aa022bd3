package vn.rasoat.adapters.json.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Đọc JSON nghiêm ngặt: one value in UTF-8 and nothing after it, each key once, no number but an {@code int}, within
 * limits.
 */
public final class JsonReader {

    static final int MOST_BYTES = 64 << 20;
    static final int DEEPEST = 200;
    static final int LONGEST_TEXT = 16 << 20;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_NUMBER = 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MOST_BYTES)
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Leaves the stream open.
     *
     * @throws JsonInputException the bytes are at fault
     * @throws IOException the bytes could not be had
     */
    public static JsonValue read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new JsonInputException(
                    Place.whole(1, 1), "Tệp JSON dài hơn 64 MB.", "The JSON text is longer than 64 MB.");
        }
        return read(decoded(bytes));
    }

    /** @throws JsonInputException the text is at fault */
    public static JsonValue read(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(parser).wholeText();
        }
    }

    private static String decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw new JsonInputException(
                    Place.whole(line, text.length() - text.lastIndexOf('\n')),
                    "Tệp không theo mã UTF-8; lưu lại theo mã UTF-8.",
                    "The text is not UTF-8; save it again in UTF-8.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private JsonValue wholeText() {
        try {
            JsonToken first = parser.nextToken();
            Place whole = Place.whole(line(), column());
            if (first == null) {
                throw new JsonInputException(
                        whole, "Tệp trống, cần một giá trị JSON.", "Empty; a JSON value is wanted.");
            }
            JsonValue value = value(whole);
            if (parser.nextToken() != null) {
                throw new JsonInputException(
                        Place.whole(line(), column()),
                        "Còn chữ sau khi giá trị JSON đã hết.",
                        "There is more after the end of the JSON value.");
            }
            return value;
        } catch (StreamConstraintsException tooMuch) {
            throw fault(tooMuch, "Vượt giới hạn cho phép về độ sâu hoặc độ dài.", "Deeper or longer than allowed: ");
        } catch (InputCoercionException tooLarge) {
            throw fault(tooLarge, "Số quá lớn.", "The number is too large: ");
        } catch (JacksonException broken) {
            throw fault(broken, "Không đúng cú pháp JSON.", "Not JSON: ");
        }
    }

    private JsonValue value(Place place) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(place);
            case START_ARRAY -> items(place);
            case VALUE_STRING -> new JsonValue.Text(parser.getString(), place);
            case VALUE_NUMBER_INT -> new JsonValue.Whole(parser.getIntValue(), place);
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Flag(parser.getBooleanValue(), place);
            case VALUE_NULL -> new JsonValue.Nothing(place);
            default ->
                throw new JsonInputException(place, "Ở đây chỉ dùng số nguyên.", "Only whole numbers are used here.");
        };
    }

    private JsonValue fields(Place place) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Place key = place.to(name, line(), column());
            parser.nextToken();
            JsonValue value = value(place.to(name, line(), column()));
            if (fields.put(name, value) != null) {
                throw new JsonInputException(key, "Khóa «" + name + "» ghi hai lần.", "A second key «" + name + "».");
            }
        }
        return new JsonValue.Fields(Collections.unmodifiableMap(fields), place);
    }

    private JsonValue items(Place place) {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(place.to(String.valueOf(items.size()), line(), column())));
        }
        return new JsonValue.Items(items, place);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private int column() {
        return parser.currentTokenLocation().getColumnNr();
    }

    private JsonInputException fault(JacksonException cause, String vi, String en) {
        TokenStreamLocation at = cause.getLocation() == null ? parser.currentLocation() : cause.getLocation();
        Place place = Place.whole(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        JsonInputException fault = new JsonInputException(place, vi, en + cause.getOriginalMessage());
        fault.initCause(cause);
        return fault;
    }
}
