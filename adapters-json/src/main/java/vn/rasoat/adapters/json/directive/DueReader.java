package vn.rasoat.adapters.json.directive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.rasoat.domain.deadline.Resolution;
import vn.rasoat.domain.deadline.Resolution.Reason;
import vn.rasoat.domain.deadline.TimeExpression;
import vn.rasoat.domain.deadline.TimeExpressions;
import vn.rasoat.domain.obligation.Obligation.Due;
import vn.rasoat.domain.text.Wording;

/** Reads a time as officials write it: one expression must be all that is written, but for «vào», «trong» before it. */
final class DueReader {

    /** Words such as «theo quy định» are a time only where the sentence is about one. */
    private static final String BEFORE = "Thời hạn báo cáo: ";

    private static final Pattern OPENING =
            Pattern.compile("\\s*(?:vào|trong)?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Wording EXAMPLES = new Wording(
            "Viết như: trước ngày 15/11 hằng năm; chậm nhất ngày 03/02/2026; cuối Quý II/2026; theo quy định.",
            "Write: trước ngày 15/11 hằng năm; chậm nhất ngày 03/02/2026; cuối Quý II/2026; theo quy định.");

    private DueReader() {}

    /** Empty, with a problem, where the words are no time that can be compared. */
    static Optional<Due> read(YamlNode.Text word, Problems problems) {
        List<TimeExpression> found = TimeExpressions.find(BEFORE + word.value(), null);
        if (found.size() != 1 || !covers(found.get(0), BEFORE + word.value())) {
            notOneTime(word, found, problems);
            return Optional.empty();
        }
        Optional<Wording> fault = fault(found.get(0));
        fault.ifPresent(wording -> problems.add(
                word,
                "Thời hạn " + word.shownVi() + " " + wording.vi(),
                "The time " + word.shownEn() + " " + wording.en()));
        return fault.isPresent()
                ? Optional.empty()
                : Optional.of(new Due(word.value(), found.get(0).when()));
    }

    private static boolean covers(TimeExpression time, String written) {
        return time.start() >= BEFORE.length()
                && OPENING.matcher(written.substring(BEFORE.length(), time.start()))
                        .matches()
                && written.substring(time.end()).isBlank();
    }

    private static void notOneTime(YamlNode.Text word, List<TimeExpression> found, Problems problems) {
        String count = found.size() > 1 ? " Gặp " + found.size() + " thời hạn; tách thành danh sách." : "";
        String countEn = found.size() > 1 ? " These are " + found.size() + " times; make a list of them." : "";
        problems.add(
                word,
                "Không hiểu thời hạn " + word.shownVi() + "." + count + " " + EXAMPLES.vi(),
                "No time that is understood: " + word.shownEn() + "." + countEn + " " + EXAMPLES.en());
    }

    private static Optional<Wording> fault(TimeExpression time) {
        return time.when().resolve() instanceof Resolution.Unresolved unresolved
                ? fault(unresolved.reason())
                : Optional.empty();
    }

    private static Optional<Wording> fault(Reason reason) {
        return switch (reason) {
            case NO_YEAR ->
                Optional.of(new Wording(
                        "thiếu năm; ghi đủ năm, hoặc «hằng năm».", "lacks its year; write it, or «hằng năm»."));
            case NO_MONTH ->
                Optional.of(new Wording(
                        "thiếu tháng; ghi đủ tháng và năm, hoặc «hằng tháng».",
                        "lacks its month; write month and year, or «hằng tháng»."));
            case NO_DAY -> Optional.of(new Wording("thiếu ngày.", "lacks its day."));
            case IMPOSSIBLE_DAY ->
                Optional.of(new Wording("có ngày không tồn tại trong lịch.", "has a day that no calendar has."));
            case ENDS_BEFORE_IT_BEGINS ->
                Optional.of(new Wording("kết thúc trước khi bắt đầu.", "ends before it begins."));
            case RECURRENT, RECURRENT_WITHOUT_ANCHOR, RELATIVE_TO_EVENT, DELEGATED -> Optional.empty();
        };
    }
}
