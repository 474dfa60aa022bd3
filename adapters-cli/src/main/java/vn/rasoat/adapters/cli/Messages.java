package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.text.Language;
import vn.rasoat.domain.text.Wording;

/** Lời của chương trình: every sentence of the command line, in one language. */
final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Language language;
    private final PropertyResourceBundle bundle;

    private Messages(Language language, PropertyResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    static Messages in(Language language) {
        String file = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream bytes = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
            return new Messages(
                    language, new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** A sentence in both languages. */
    static Wording wording(String key, Object... arguments) {
        return new Wording(in(Language.VI).text(key, arguments), in(Language.EN).text(key, arguments));
    }

    /** The word for a constant in both languages. */
    static Wording wording(String kind, Enum<?> constant) {
        return wording(key(kind, constant));
    }

    Language language() {
        return language;
    }

    PropertyResourceBundle bundle() {
        return bundle;
    }

    String of(Wording wording) {
        return wording.in(language);
    }

    /** The sentence with its arguments put where it has {@code {0}}, {@code {1}}. */
    String text(String key, Object... arguments) {
        return PLACE.matcher(bundle.getString(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(place.group(1))])));
    }

    /** «1 error», «2 errors»; a key ending in {@code .one} where the language tells one from many. */
    String count(String key, int number) {
        return text(number == 1 ? key + ".one" : key + ".many", number);
    }

    /** The word for a constant, under its kind: {@code severity.error}. */
    String word(String kind, Enum<?> constant) {
        return text(key(kind, constant));
    }

    private static String key(String kind, Enum<?> constant) {
        return kind + "." + constant.name().toLowerCase(Locale.ROOT);
    }
}
