package vn.rasoat.rules.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.domain.text.Wording;

/**
 * Lời văn của một tên: its words and commas. Capitals, tone style, line breaks and every other mark do not count, nor
 * does a comma at its end.
 */
final class Wordage {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|,");
    private static final String COMMA = ",";
    /** More than this is no title. */
    private static final int LONGEST = 100;

    /** How much of the longer of two names must agree in order, in tenths. */
    private static final int ALIKE = 8;

    private static final int MOST_DIFFERENCES = 3;

    private final List<String> tokens;

    private Wordage(List<String> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    static Wordage of(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(Fold.fold(text));
        while (token.find() && tokens.size() <= LONGEST) {
            tokens.add(token.group());
        }
        while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(COMMA)) {
            tokens.remove(tokens.size() - 1);
        }
        return new Wordage(tokens);
    }

    int words() {
        return withoutCommas().size();
    }

    /**
     * Whether the other is meant for the same name: most words agree in order. A name that holds all of this one and
     * more around it is another name, and so is the end of this one alone.
     */
    boolean isMeantBy(Wordage other) {
        List<String> own = withoutCommas();
        List<String> others = other.withoutCommas();
        int longer = Math.max(own.size(), others.size());
        int shorter = Math.min(own.size(), others.size());
        if (longer > LONGEST || shorter * 10 < longer * ALIKE || isOtherName(own, others)) {
            return false;
        }
        return new Alignment(own, others).common() * 10 >= longer * ALIKE;
    }

    private static boolean isOtherName(List<String> own, List<String> others) {
        boolean more = others.size() > own.size() && Collections.indexOfSubList(others, own) >= 0;
        boolean end = others.size() < own.size()
                && own.subList(own.size() - others.size(), own.size()).equals(others);
        return more || end;
    }

    private List<String> withoutCommas() {
        return tokens.stream().filter(token -> !token.equals(COMMA)).toList();
    }

    /** What the other lacks, adds or changes, in a few words; the first differences where there are many. */
    Wording differences(Wordage other) {
        List<Alignment.Change> changes = new Alignment(tokens, other.tokens).changes();
        List<Wording> said =
                changes.stream().limit(MOST_DIFFERENCES).map(this::said).toList();
        String more = changes.size() > MOST_DIFFERENCES ? "…" : "";
        return new Wording(
                String.join("; ", said.stream().map(Wording::vi).toList()) + more,
                String.join("; ", said.stream().map(Wording::en).toList()) + more);
    }

    private Wording said(Alignment.Change change) {
        String after = String.join(" ", tokens.subList(Math.max(0, change.at() - 2), change.at()))
                .replace(" ,", COMMA);
        Wording where = after.isEmpty()
                ? new Wording(" ở đầu", " at the beginning")
                : new Wording(" sau «" + after + "»", " after «" + after + "»");
        Wording what = what(change);
        return new Wording(what.vi() + where.vi(), what.en() + where.en());
    }

    private static Wording what(Alignment.Change change) {
        if (change.added().isEmpty()) {
            return change.missing().equals(List.of(COMMA))
                    ? new Wording("thiếu dấu phẩy", "a comma is missing")
                    : new Wording(
                            "thiếu «" + joined(change.missing()) + "»",
                            "«" + joined(change.missing()) + "» is missing");
        } else if (change.missing().isEmpty()) {
            return change.added().equals(List.of(COMMA))
                    ? new Wording("thừa dấu phẩy", "a comma is added")
                    : new Wording("thừa «" + joined(change.added()) + "»", "«" + joined(change.added()) + "» is added");
        }
        return new Wording(
                "viết «" + joined(change.added()) + "» thay cho «" + joined(change.missing()) + "»",
                "«" + joined(change.added()) + "» stands for «" + joined(change.missing()) + "»");
    }

    private static String joined(List<String> words) {
        return String.join(" ", words).replace(" ,", COMMA);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wordage that && tokens.equals(that.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    @Override
    public String toString() {
        return joined(tokens);
    }
}
