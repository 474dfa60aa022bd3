package vn.rasoat.adapters.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.rasoat.adapters.json.text.JsonInputException;
import vn.rasoat.adapters.json.text.JsonReader;
import vn.rasoat.adapters.json.text.JsonText;
import vn.rasoat.domain.document.Plan;

/**
 * Kế hoạch dạng JSON, described by {@code vn/rasoat/schema/plan.schema.json}: the records themselves, key for
 * component. What is written reads back as an equal plan.
 */
public final class JsonPlans {

    private JsonPlans() {}

    /**
     * Equal plans give equal bytes; the stream is left open.
     *
     * @throws IOException the stream refused the bytes
     */
    public static void write(Plan plan, OutputStream out) throws IOException {
        JsonText.write(out, json -> RecordWriter.write(json, plan));
    }

    /**
     * Reads strictly and leaves the stream open.
     *
     * @throws JsonInputException the bytes are not such a plan; says where and why
     * @throws IOException the bytes could not be had
     */
    public static Plan read(InputStream in) throws IOException {
        return RecordReader.read(JsonReader.read(in), Plan.class);
    }
}
