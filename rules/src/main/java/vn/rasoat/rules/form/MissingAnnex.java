package vn.rasoat.rules.form;

import vn.rasoat.rules.drl.Place;

/**
 * Phụ lục được nhắc tới mà không thấy: it may lie in a file of its own.
 *
 * @param place where the text points to it
 * @param number empty where the text points to annexes at large
 */
public record MissingAnnex(Place place, String number) {}
