package vn.rasoat.rules.consistency;

import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.drl.Place;

/**
 * Tên dẫn sai: a place that quotes the named work otherwise than the rest of the text.
 *
 * @param title as it is quoted elsewhere
 * @param line where it is quoted so
 * @param difference what this place lacks, adds or changes
 */
public record Misquotation(Place place, String title, int line, Wording difference) {}
