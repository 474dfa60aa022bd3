package vn.rasoat.domain.hierarchy;

/** Trả lời, where the names given may not tell. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
