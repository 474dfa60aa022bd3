package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.report.Verdict;

/** Bảng tổng hợp: one line for each document, below the reports of several. */
final class SummaryTable {
    private static final String GAP = "  ";

    private final Page page;
    private final Messages messages;
    private final List<String> numberHeads;

    SummaryTable(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
        this.numberHeads = Stream.of("table.errors", "table.warnings", "table.infos", "table.undecided")
                .map(messages::text)
                .toList();
    }

    void write(List<Tally> tallies) throws IOException {
        page.paragraph(0, Tone.BOLD, messages.text("table.title", tallies.size(), verdicts(tallies)));
        page.blank();
        page.line(Tone.DIM, verdictCell(messages.text("table.verdict")), row(numberHeads, messages.text("table.path")));
        for (Tally tally : tallies) {
            String verdict = verdictCell(Verdicts.told(tally.verdict(), messages));
            page.line(Verdicts.tone(tally.verdict()), verdict, row(numbers(tally), tally.path()));
        }
    }

    private String verdictCell(String text) {
        int widest = Stream.concat(
                        Stream.of(messages.text("table.verdict")),
                        Stream.of(Verdict.values()).map(verdict -> Verdicts.told(verdict, messages)))
                .mapToInt(DisplayText::width)
                .max()
                .orElse(0);
        return GAP + DisplayText.padded(text, widest);
    }

    private String row(List<String> numbers, String path) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            row.append(GAP).append(DisplayText.paddedLeft(numbers.get(i), DisplayText.width(numberHeads.get(i))));
        }
        return row.append(GAP).append(path).toString();
    }

    /** A document that was not judged has no numbers, not even noughts. */
    private static List<String> numbers(Tally tally) {
        if (tally.verdict() == Verdict.UNREADABLE) {
            return List.of("-", "-", "-", "-");
        }
        return Stream.concat(Stream.of(Severity.values()).map(tally::findings), Stream.of(tally.undecided()))
                .map(String::valueOf)
                .toList();
    }

    private String verdicts(List<Tally> tallies) {
        return Stream.of(Verdict.VIOLATES, Verdict.UNREADABLE, Verdict.UNDECIDED, Verdict.CONFORMS)
                .filter(verdict -> count(tallies, verdict) > 0)
                .map(verdict -> count(tallies, verdict) + " " + messages.word("tabled", verdict))
                .collect(Collectors.joining(", "));
    }

    private static long count(List<Tally> tallies, Verdict verdict) {
        return tallies.stream().filter(tally -> tally.verdict() == verdict).count();
    }
}
