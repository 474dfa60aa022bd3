package vn.rasoat.rules.drl;

/** A fact of the fixture's rules. */
public record Task(String name, int days) {}
