package vn.rasoat.adapters.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import vn.rasoat.domain.hierarchy.Validity;

/** Ngày bằng số: «05/04/2023», as documents write it. */
final class Days {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Days() {}

    static String told(LocalDate day) {
        return FORM.format(day);
    }

    static String told(Validity inForce, Messages messages) {
        LocalDate from = inForce.from();
        LocalDate to = inForce.to();
        if (from == null && to == null) {
            return messages.text("validity.always");
        }
        if (from != null && to != null) {
            return messages.text("validity.between", told(from), told(to));
        }
        return from == null
                ? messages.text("validity.to", told(Objects.requireNonNull(to)))
                : messages.text("validity.from", told(from));
    }
}
