package vn.rasoat.rules.consistency;

import vn.rasoat.rules.drl.Place;

/**
 * Hai kiểu đặt dấu thanh trong một văn bản: «hòa, ủy» beside «hoà, uỷ».
 *
 * @param place the first word in the rarer style
 * @param rare that word
 * @param rareCount how many words are written in its style
 * @param usual a word in the other style, the same one where it occurs
 * @param usualCount how many words are written in the other style
 */
public record ToneMix(Place place, String rare, int rareCount, String usual, int usualCount) {}
