package vn.rasoat.rules.drl;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.spi.RulePackException;

/**
 * Quy tắc viết bằng DRL: what the annotations of a rule say. A file holds the rule of its name and, where one question
 * has several answers, further rules named after it: {@code number-form, colon}. These say only what they say otherwise.
 *
 * @param name as in the file
 * @param about simple names of the classes of facts it speaks of; none of them present: not applicable
 * @param needs what must be known; one unmet: undecided
 */
record DrlRule(
        String name,
        RuleInfo info,
        Severity severity,
        @Nullable Template message,
        @Nullable Template remedy,
        @Nullable Template undecided,
        List<String> about,
        List<String> needs) {

    /** The id that a rule of this name answers for: what stands before the first comma. */
    static String idOf(String ruleName) {
        int comma = ruleName.indexOf(',');
        return comma < 0 ? ruleName : ruleName.substring(0, comma);
    }

    /** @param main the rule of the file's name, whose annotations hold where {@code own} has none */
    static DrlRule of(CompiledRule own, CompiledRule main, String pack, String source) {
        Annotations annotations = new Annotations(own, main);
        Severity severity = annotations.severity(own);
        RuleInfo info = new RuleInfo(
                main.name(),
                pack,
                annotations.severity(main),
                annotations.wording("title"),
                source,
                annotations.optional("undecided") == null ? new Wording("", "") : annotations.wording("undecided"));
        return new DrlRule(
                own.name(),
                info,
                severity,
                annotations.template("message"),
                annotations.template("remedy"),
                annotations.template("undecided"),
                annotations.list("about"),
                annotations.list("needs"));
    }

    private record Annotations(CompiledRule own, CompiledRule main) {

        @Nullable
        String optional(String key) {
            Map<String, Object> first = own.metadata();
            Object value =
                    first.containsKey(key) ? first.get(key) : main.metadata().get(key);
            return value == null ? null : value.toString();
        }

        @Nullable
        Template template(String key) {
            String vi = optional(key);
            if (vi == null) {
                return null;
            }
            String en = optional(key + "_en");
            if (en == null) {
                throw new RulePackException(own.name() + ": @" + key + " has no @" + key + "_en");
            }
            return new Template(vi, en);
        }

        Wording wording(String key) {
            Template template = template(key);
            if (template == null) {
                throw new RulePackException(main.name() + ": no @" + key);
            }
            return new Wording(template.vi(), template.en());
        }

        List<String> list(String key) {
            String value = optional(key);
            return value == null
                    ? List.of()
                    : Arrays.stream(value.split(","))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .toList();
        }

        Severity severity(CompiledRule rule) {
            Object value =
                    rule.metadata().getOrDefault("severity", main.metadata().get("severity"));
            if (value == null) {
                throw new RulePackException(main.name() + ": no @severity");
            }
            return Severity.valueOf(value.toString().toUpperCase(Locale.ROOT));
        }
    }
}
