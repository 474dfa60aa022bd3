package vn.rasoat.adapters.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.rasoat.adapters.json.text.JsonText;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.hierarchy.PoliticalSystem;

/** Từ trong JSON: lower case, parts joined by hyphens. */
final class Words {
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Words() {}

    /** The word for a constant of an enum. */
    static String of(Enum<?> constant) {
        return constant instanceof PoliticalSystem system ? system.word() : JsonText.word(constant);
    }

    /** Every word for an enum, in its order. */
    static List<String> of(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .toList();
    }

    /** The word for one of the records of a sealed interface: {@code NoLaterThan} is {@code no-later-than}. */
    static String ofKind(Class<?> record) {
        return record == When.RelativeToEvent.class
                ? "relative"
                : INNER_CAPITAL.matcher(record.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** Every word for the records of a sealed interface, by the alphabet. */
    static List<String> ofKinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(Words::ofKind)
                .sorted()
                .toList();
    }

    static Optional<Class<?>> kind(Class<?> sealed, String word) {
        return Arrays.<Class<?>>stream(sealed.getPermittedSubclasses())
                .filter(record -> ofKind(record).equals(word))
                .findFirst();
    }
}
