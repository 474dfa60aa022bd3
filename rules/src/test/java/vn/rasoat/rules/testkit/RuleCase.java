package vn.rasoat.rules.testkit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Một trường hợp: a draft, one edit away from a conforming one, and what a rule must answer to it.
 *
 * @param name a sentence that could be false
 * @param base the draft that is edited, beside the cases; the pack's first conforming draft
 *     unless said otherwise
 * @param replace words of the draft by what stands there instead; each must stand there exactly once
 * @param packs ids of the packs it is meant for; every pack that has the rule unless said
 * @param asOf day of the check; the document's own unless given
 * @param system given by the caller, none unless said
 * @param level given by the caller, none unless said
 * @param directives file names in the folder {@code directives} beside the cases; all of them unless said
 * @param outcome VIOLATED, PASSED, UNDECIDED or NOT_APPLICABLE
 * @param line of the first finding; not asked where absent
 * @param message words that the first finding, or what is missing, must hold; not asked where absent
 * @param severity of the outcome; not asked where absent
 */
record RuleCase(
        @JsonProperty(required = true) String name,
        @Nullable String base,
        @Nullable Map<String, String> replace,
        @Nullable List<String> packs,
        @Nullable String asOf,
        @Nullable String system,
        @Nullable String level,
        @Nullable List<String> directives,
        @JsonProperty(required = true) String outcome,
        @Nullable Integer line,
        @Nullable String message,
        @Nullable String severity) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static List<RuleCase> read(String resource) {
        try (InputStream in = RuleCase.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no cases: " + resource);
            }
            return List.of(MAPPER.readValue(in, RuleCase[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean concerns(String pack) {
        return packs == null || packs.contains(pack);
    }

    /** @param conforming the draft of a case that names none */
    String draft(String conforming) {
        return base == null ? conforming : base;
    }

    Map<String, String> edits() {
        return replace == null ? Map.of() : new LinkedHashMap<>(replace);
    }

    @Override
    public String toString() {
        return name;
    }
}
