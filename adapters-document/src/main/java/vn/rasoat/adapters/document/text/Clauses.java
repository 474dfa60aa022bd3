package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Câu, vế câu: the parts of a paragraph between full stops and semicolons. */
final class Clauses {

    /** A stop ends a clause where a blank and no small letter follows; the dots of dates and abbreviations do not. */
    private static final Pattern END =
            Pattern.compile("[;!?](?=\\s|$)|(?<!\\bTT|\\bTP|\\bTp|\\bVP|\\bđ/c)\\.(?=\\s+[^\\p{Ll}]|$)");

    private Clauses() {}

    /** @param start its offset in the paragraph */
    record Clause(int start, String text) {}

    static List<Clause> of(String paragraph) {
        List<Clause> clauses = new ArrayList<>();
        Matcher end = END.matcher(paragraph);
        end.region(Labels.at(paragraph).map(Labels.Found::length).orElse(0), paragraph.length());
        int from = 0;
        while (end.find()) {
            add(clauses, paragraph, from, end.end());
            from = end.end();
        }
        add(clauses, paragraph, from, paragraph.length());
        return clauses;
    }

    private static void add(List<Clause> clauses, String paragraph, int from, int to) {
        int start = from;
        while (start < to && paragraph.charAt(start) == ' ') {
            start++;
        }
        if (start < to) {
            clauses.add(new Clause(start, paragraph.substring(start, to)));
        }
    }
}
