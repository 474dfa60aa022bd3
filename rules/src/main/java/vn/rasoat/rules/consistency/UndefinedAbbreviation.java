package vn.rasoat.rules.consistency;

import vn.rasoat.rules.drl.Place;

/**
 * Chữ viết tắt chưa giải thích: letters that the text uses and nowhere writes out.
 *
 * @param place of its first use
 * @param count how often it is used
 */
public record UndefinedAbbreviation(Place place, String letters, int count) {}
