package vn.rasoat.rules.consistency;

import vn.rasoat.rules.drl.Place;

/**
 * Hai kiểu ngoặc kép trong một văn bản.
 *
 * @param place the first quotation that departs from the usual style
 * @param unpaired whether that one is opened with one kind of mark and closed with another
 * @param open the mark that opens it
 * @param close the mark that closes it
 * @param rareCount how many quotations depart
 * @param usual the usual style, such as «“…”»; empty where no quotation is well formed
 * @param usualCount how many are written in it
 */
public record QuoteMix(
        Place place, boolean unpaired, String open, String close, int rareCount, String usual, int usualCount) {}
