package vn.rasoat.adapters.json.text;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Văn bản JSON đang ghi: one object of it, key after key in the order of the calls.
 *
 * <p>UTF-8, two blanks a level, line feeds on every system, a line feed at the end: equal calls give equal bytes. Every
 * method returns this, so that calls can be chained.
 */
public final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT) // what breaks off must not look whole
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * Writes one object and leaves the stream open.
     *
     * @throws IOException the stream refused the bytes
     */
    public static void write(OutputStream out, Consumer<JsonText> fields) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(new Indented(), out)) {
            generator.writeStartObject();
            fields.accept(new JsonText(generator));
            generator.writeEndObject();
            generator.writeRaw('\n');
        } catch (JacksonIOException refused) {
            throw refused.getCause();
        }
    }

    /** The word for a constant: {@code FILE_COPY} is {@code file-copy}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public JsonText text(String name, @Nullable String value) {
        generator.writeName(name);
        writeText(value);
        return this;
    }

    public JsonText word(String name, @Nullable Enum<?> constant) {
        return text(name, constant == null ? null : word(constant));
    }

    /** The text that the value prints as, such as a document number or a day. */
    public JsonText shown(String name, @Nullable Object value) {
        return text(name, value == null ? null : value.toString());
    }

    /** As in ISO 8601: {@code 2026-11-15}. */
    public JsonText day(String name, @Nullable LocalDate day) {
        return shown(name, day);
    }

    public JsonText number(String name, @Nullable Integer value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value.intValue());
        }
        return this;
    }

    public JsonText flag(String name, boolean value) {
        generator.writeName(name);
        generator.writeBoolean(value);
        return this;
    }

    public JsonText object(String name, Runnable fields) {
        generator.writeName(name);
        generator.writeStartObject();
        fields.run();
        generator.writeEndObject();
        return this;
    }

    /** An object, or null where there is no value. */
    public <T> JsonText object(String name, @Nullable T value, BiConsumer<JsonText, T> fields) {
        return value == null ? text(name, null) : object(name, () -> fields.accept(this, value));
    }

    /** A list with one object for each item. */
    public <T> JsonText list(String name, Collection<? extends T> items, BiConsumer<JsonText, T> fields) {
        generator.writeName(name);
        generator.writeStartArray();
        for (T item : items) {
            generator.writeStartObject();
            fields.accept(this, item);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }

    public JsonText texts(String name, Collection<String> items) {
        generator.writeName(name);
        generator.writeStartArray();
        items.forEach(this::writeText);
        generator.writeEndArray();
        return this;
    }

    public JsonText numbers(String name, int[] items) {
        generator.writeName(name);
        generator.writeArray(items, 0, items.length);
        return this;
    }

    private void writeText(@Nullable String value) {
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(wellFormed(value));
        }
    }

    /** Half of a surrogate pair is no character, and UTF-8 has no bytes for it. */
    private static String wellFormed(String value) {
        boolean broken = value.codePoints().anyMatch(JsonText::halfOfPair);
        if (!broken) {
            return value;
        }
        return value.codePoints()
                .map(point -> halfOfPair(point) ? '\uFFFD' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean halfOfPair(int point) {
        return Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE;
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT);
        }
    }
}
