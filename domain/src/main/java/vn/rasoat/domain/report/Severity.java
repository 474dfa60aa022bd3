package vn.rasoat.domain.report;

/** Mức độ, the gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** Whether this is as grave as the other, or graver. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
