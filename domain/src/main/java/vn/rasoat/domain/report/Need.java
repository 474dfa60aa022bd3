package vn.rasoat.domain.report;

import vn.rasoat.domain.text.Wording;

/** Còn thiếu: what would decide a rule that is undecided. */
public record Need(Wording wording) {}
