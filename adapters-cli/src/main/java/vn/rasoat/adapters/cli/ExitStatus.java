package vn.rasoat.adapters.cli;

import java.util.Arrays;
import vn.rasoat.domain.report.Verdict;

/** Mã kết thúc: what a run tells the shell, the one that wins over the others last. */
enum ExitStatus {
    /** Every document conforms. */
    CONFORMS(0),
    /** Something could not be judged. */
    UNJUDGED(3),
    /** Some document violates a rule that counts. */
    VIOLATES(1),
    /** The call, the configuration or a rule file is at fault. */
    MISUSED(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    static ExitStatus of(Verdict verdict) {
        return switch (verdict) {
            case CONFORMS -> CONFORMS;
            case VIOLATES -> VIOLATES;
            case UNDECIDED, UNREADABLE -> UNJUDGED;
        };
    }

    /** The status with this code. */
    static ExitStatus ofCode(int code) {
        return Arrays.stream(values())
                .filter(status -> status.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status has the code " + code));
    }

    int code() {
        return code;
    }

    /** Whichever of the two wins. */
    ExitStatus or(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
