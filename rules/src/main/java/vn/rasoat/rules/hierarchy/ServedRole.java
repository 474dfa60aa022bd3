package vn.rasoat.rules.hierarchy;

/** Phần mục có trong kế hoạch: a role that a heading or a labelled line serves. */
public record ServedRole(String role) {}
