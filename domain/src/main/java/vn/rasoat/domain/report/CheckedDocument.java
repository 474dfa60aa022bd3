package vn.rasoat.domain.report;

import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.text.Wording;

/** Văn bản đã rà soát: what became of one file. */
public sealed interface CheckedDocument {

    /** The path as the caller gave it. */
    String path();

    /** Of the bytes of the file, in lower-case hexadecimal digits; null where the bytes could not be had. */
    @Nullable
    String sha256();

    Verdict verdict(Severity failOn);

    /** Đã rà soát. */
    record Checked(String path, String sha256, DocumentSummary summary, Report report) implements CheckedDocument {
        @Override
        public Verdict verdict(Severity failOn) {
            return report.verdict(failOn);
        }
    }

    /** Không đọc được, or not a plan: {@code reason} says what the file is, and what to bring instead. */
    record Unreadable(String path, @Nullable String sha256, Wording reason) implements CheckedDocument {
        @Override
        public Verdict verdict(Severity failOn) {
            return Verdict.UNREADABLE;
        }
    }
}
