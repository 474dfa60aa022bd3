package vn.rasoat.rules.form;

import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.identity.DocumentNumber.Order;

/**
 * Thể thức của một hệ thống: where the legal texts of form answer the same question differently.
 *
 * @param system whose documents it is for
 * @param colonInNumber whether a colon follows the word «Số»
 * @param numberOrder how the parts of the number stand
 * @param zeroBeforeLaterMonths whether months from March on may be written with a zero
 * @param separator the mark that ends every recipient but the last
 * @param authority the mark inside the abbreviations of authority
 * @param slashedStop whether «./.» may end the text
 * @param endsOfLastBasis the marks that may end the last of the bases
 */
public record FormProfile(
        PoliticalSystem system,
        boolean colonInNumber,
        Order numberOrder,
        boolean zeroBeforeLaterMonths,
        String separator,
        SigningLine.Style authority,
        boolean slashedStop,
        String endsOfLastBasis) {

    /** Hướng dẫn 36-HD/VPTW. */
    public static final FormProfile PARTY_2018 = party(",");
    /** Hướng dẫn 05-HD/VPTW. */
    public static final FormProfile PARTY_2026 = party(";");
    /** Nghị định 30/2020/NĐ-CP, Phụ lục I. */
    public static final FormProfile STATE_2020 = new FormProfile(
            PoliticalSystem.STATE, true, Order.TYPE_AFTER_SLASH, true, ";", SigningLine.Style.DOTTED, true, ".");

    private static FormProfile party(String separator) {
        return new FormProfile(
                PoliticalSystem.PARTY,
                false,
                Order.TYPE_AFTER_HYPHEN,
                false,
                separator,
                SigningLine.Style.SLASHED,
                false,
                ".,");
    }

    /** Whether it is for documents of the Party. */
    public boolean party() {
        return system == PoliticalSystem.PARTY;
    }
}
