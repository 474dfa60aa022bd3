package vn.rasoat.adapters.cli;

import vn.rasoat.domain.report.Verdict;

/** Kết luận bằng lời: «VI PHẠM», «ĐẠT», «CHƯA KẾT LUẬN», «KHÔNG ĐỌC ĐƯỢC». */
final class Verdicts {
    private Verdicts() {}

    static String told(Verdict verdict, Messages messages) {
        return messages.word("verdict", verdict);
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case CONFORMS -> Tone.GREEN;
            case VIOLATES -> Tone.RED;
            case UNDECIDED, UNREADABLE -> Tone.YELLOW;
        };
    }
}
