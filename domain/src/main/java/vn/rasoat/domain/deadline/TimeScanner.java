package vn.rasoat.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.rasoat.domain.deadline.When.Recurrent;

/** Lượt quét: goes through a text once, word by word, and keeps the times that are no look-alikes. */
final class TimeScanner {
    private static final Pattern LATEST =
            Pattern.compile("(?:^|[^\\p{L}])(?:chậm nhất|muộn nhất|hạn cuối cùng|hạn chót)(?!\\p{L})");
    private static final int FARTHEST_OPERATOR = 200;
    private static final int LONGEST_CLAUSE = 60;

    private final FoldedText text;
    private final Surroundings surroundings;
    private final TimeGrammar grammar;
    private final Holidays holidays;
    private final Lookalikes lookalikes;
    private final List<Draft> found = new ArrayList<>();

    TimeScanner(FoldedText text) {
        this.text = text;
        this.surroundings = new Surroundings(text);
        this.grammar = new TimeGrammar(surroundings);
        this.holidays = new Holidays(surroundings);
        this.lookalikes = new Lookalikes(surroundings);
    }

    List<Draft> scan() {
        int at = 0;
        while (at < text.length()) {
            at = text.isWordPart(at) ? readAt(at) : at + 1;
        }
        return found;
    }

    /** The offset to go on from. */
    private int readAt(int start) {
        List<Draft> drafts = grammar.read(start);
        if (drafts.isEmpty()) {
            return Math.max(text.wordEnd(start), start + 1);
        }
        drafts.forEach(this::keep);
        Draft last = drafts.get(drafts.size() - 1);
        return last.when() instanceof Recurrent && isKept(last) ? readPeriodsAfter(last) : last.end();
    }

    private int readPeriodsAfter(Draft recurrent) {
        int end = recurrent.end();
        Draft next = grammar.nextPeriod(end);
        while (next != null) {
            keep(next);
            end = next.end();
            next = grammar.nextPeriod(end);
        }
        return end;
    }

    private void keep(Draft draft) {
        Draft recognised = holidays.recognised(draft);
        if (lookalikes.has(recognised) || isAddedTo(recognised)) {
            return;
        }
        if (!found.isEmpty() && isPeriodOf(found.get(found.size() - 1), recognised)) {
            found.remove(found.size() - 1);
        }
        found.add(governed(recognised));
    }

    /** "ngày 15 hằng tháng theo quy định": a rule named beside a time adds none. */
    private boolean isAddedTo(Draft draft) {
        if (!(draft.when() instanceof When.Delegated) || found.isEmpty()) {
            return false;
        }
        Draft last = found.get(found.size() - 1);
        boolean beside =
                text.folded().substring(last.end(), draft.start()).chars().allMatch(c -> " \n,(".indexOf(c) >= 0);
        return beside && !(last.when() instanceof When.Delegated);
    }

    /** "định kỳ báo cáo hằng quý": the period that an earlier word of the clause leaves open. */
    private boolean isPeriodOf(Draft open, Draft draft) {
        return draft.when() instanceof Recurrent
                && surroundings.isAt(open.start(), "định kỳ")
                && open.when() instanceof When.Delegated
                && draft.start() - open.end() <= LONGEST_CLAUSE
                && surroundings.clauseBefore(draft.start()).length() >= draft.start() - open.end();
    }

    private boolean isKept(Draft draft) {
        return !found.isEmpty() && found.get(found.size() - 1).end() == draft.end();
    }

    /** "chậm nhất gửi về … ngày 23/3/2026": the limit ahead in the clause governs the first time after it. */
    private Draft governed(Draft draft) {
        boolean plain = draft.when() instanceof When.ExactDay
                || draft.when() instanceof When.Instant
                || draft.when() instanceof When.Month
                || draft.when() instanceof When.Undated;
        if (!plain) {
            return draft;
        }
        int previousEnd = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
        String clause = surroundings.clauseBefore(draft.start());
        int reach = Math.min(Math.min(clause.length(), draft.start() - previousEnd), FARTHEST_OPERATOR);
        boolean limited =
                LATEST.matcher(clause.substring(clause.length() - reach)).find();
        return limited ? draft.meaning(new When.NoLaterThan(draft.when())) : draft;
    }
}
