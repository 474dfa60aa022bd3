package vn.rasoat.adapters.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lược đồ đã công bố: the published schemas, as a validator of others sees them. */
public final class Schemas {
    private final String name;
    private final Schema schema;

    private Schemas(String name, Schema schema) {
        this.name = name;
        this.schema = schema;
    }

    public static Schemas of(String name) {
        return new Schemas(
                name,
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text(name), InputFormat.JSON));
    }

    /** What is wrong with a text, empty where it is valid. */
    public List<String> faults(JsonNode value) {
        return schema.validate(value).stream().map(Object::toString).toList();
    }

    /** Whether a text is valid; quicker than {@link #faults}. */
    public boolean accepts(JsonNode value) {
        return schema.validate(value, OutputFormat.BOOLEAN);
    }

    public JsonNode text() {
        return JsonMapper.shared().readTree(text(name));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(
                Schemas.class.getResourceAsStream("/vn/rasoat/schema/" + name + ".schema.json"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
