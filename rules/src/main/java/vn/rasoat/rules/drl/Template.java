package vn.rasoat.rules.drl;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.text.Wording;

/**
 * Mẫu câu: a sentence of a rule with places {0}, {1} … for its arguments, in both languages. Days are written d/m/yyyy;
 * a {@link Wording} gives each language its own words.
 */
record Template(String vi, String en) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    Wording fill(Object... arguments) {
        return new Wording(fill(vi, true, arguments), fill(en, false, arguments));
    }

    private static String fill(String sentence, boolean vietnamese, Object... arguments) {
        Matcher place = PLACE.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            int index = Integer.parseInt(place.group(1));
            if (index >= arguments.length) {
                throw new IllegalArgumentException("no argument " + place.group() + " for: " + sentence);
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(shown(arguments[index], vietnamese)));
        }
        return place.appendTail(filled).toString();
    }

    private static String shown(Object argument, boolean vietnamese) {
        if (argument instanceof Wording wording) {
            return vietnamese ? wording.vi() : wording.en();
        }
        if (argument instanceof LocalDate day) {
            return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
        }
        return String.valueOf(argument);
    }
}
