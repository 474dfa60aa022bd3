package vn.rasoat.domain.report;

/** Còn thiếu: what would decide a rule that is undecided. */
public record Need(Wording wording) {}
