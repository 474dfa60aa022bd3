package vn.rasoat.adapters.cli;

import java.time.LocalDate;
import java.util.Objects;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.text.Language;

/** Ngày bằng số: «05/4/2024», as official documents write it; «2024-04-05» in English, where that might be May. */
final class Days {
    private Days() {}

    static String told(LocalDate day, Messages messages) {
        return messages.language() == Language.EN ? day.toString() : official(day);
    }

    /** Days below 10 and months 1 and 2 take a nought, so that no other figure can be put in front of them. */
    private static String official(LocalDate day) {
        return padded(day.getDayOfMonth(), 10) + "/" + padded(day.getMonthValue(), 3) + "/" + day.getYear();
    }

    private static String padded(int number, int unpaddedFrom) {
        return number < unpaddedFrom ? "0" + number : String.valueOf(number);
    }

    static String told(Validity inForce, Messages messages) {
        LocalDate from = inForce.from();
        LocalDate to = inForce.to();
        if (from == null && to == null) {
            return messages.text("validity.always");
        }
        if (from != null && to != null) {
            return messages.text("validity.between", told(from, messages), told(to, messages));
        }
        return from == null
                ? messages.text("validity.to", told(Objects.requireNonNull(to), messages))
                : messages.text("validity.from", told(from, messages));
    }
}
