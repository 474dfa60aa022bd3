package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.Signature;
import vn.rasoat.domain.text.Fold;

/** Điểm đọc: how much of what a person found in documents the reader found too, and how much it made up. */
final class ReadingScore {

    /** What is counted. */
    enum Measure {
        NUMBER,
        DATE,
        SIGNER,
        HEADING,
        SUBHEADING,
        RECIPIENT,
        CITATION,
        DEADLINE
    }

    /** @param hits those of the wanted that were found */
    record Count(int hits, int found, int wanted) {
        private static final Count NONE = new Count(0, 0, 0);

        double recall() {
            return wanted == 0 ? 1 : (double) hits / wanted;
        }

        double precision() {
            return found == 0 ? 1 : (double) hits / found;
        }

        private Count plus(Count other) {
            return new Count(hits + other.hits, found + other.found, wanted + other.wanted);
        }
    }

    private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);

    static ReadingScore of(Sample sample, Plan plan) {
        ReadingScore score = new ReadingScore();
        JsonNode document = sample.expected().get("document");
        score.one(
                Measure.NUMBER,
                numberKey(number(plan)),
                numberKey(document.path("number").asString("")));
        score.one(Measure.DATE, date(plan), document.path("issuedOn").asString(""));
        if (sample.expected().path("signer").isString()) {
            score.one(
                    Measure.SIGNER,
                    Fold.fold(signer(plan)),
                    Fold.fold(sample.expected().get("signer").asString()));
        }
        score.outline(sample, plan);
        score.lists(sample, plan);
        return score;
    }

    private void outline(Sample sample, Plan plan) {
        List<Section> top = Stream.concat(
                        plan.sections().stream(), plan.annexes().stream().flatMap(annex -> annex.sections().stream()))
                .toList();
        List<Integer> lines = lines(top.stream());
        counts.put(Measure.HEADING, count(lines, sample.lines("sections"), ReadingScore::near));
        Count below =
                count(lines(top.stream().flatMap(Section::andBelow)), sample.lines("subsections"), ReadingScore::near);
        counts.put(Measure.SUBHEADING, withoutPrecision(below));
    }

    private void lists(Sample sample, Plan plan) {
        List<String> names = plan.recipients().stream().map(Recipient::name).toList();
        counts.put(Measure.RECIPIENT, count(names, sample.texts("recipients"), ReadingScore::oneInTheOther));
        List<String> cited = plan.citations().stream()
                .map(Citation::number)
                .map(number -> numberKey(number.toString()))
                .toList();
        List<String> citable = sample.texts("citations").stream()
                .filter(Predicate.not(number -> number.contains("…")))
                .map(ReadingScore::numberKey)
                .toList();
        counts.put(Measure.CITATION, withoutPrecision(count(cited, citable, String::equals)));
        List<String> times = plan.deadlines().stream().map(Deadline::text).toList();
        Count deadlines = count(times, sample.texts("deadlines"), ReadingScore::oneInTheOther);
        counts.put(Measure.DEADLINE, withoutPrecision(deadlines));
    }

    private void one(Measure measure, String found, String wanted) {
        counts.put(measure, new Count(found.equals(wanted) ? 1 : 0, 1, 1));
    }

    private static Count withoutPrecision(Count count) {
        return new Count(count.hits(), count.wanted(), count.wanted());
    }

    static <T> Count count(List<T> found, List<T> wanted, BiPredicate<T, T> same) {
        List<T> left = new ArrayList<>(found);
        int hits = 0;
        for (T one : wanted) {
            hits += left.stream()
                            .filter(other -> same.test(other, one))
                            .findFirst()
                            .map(left::remove)
                            .orElse(false)
                    ? 1
                    : 0;
        }
        return new Count(hits, found.size(), wanted.size());
    }

    static ReadingScore sum(Collection<ReadingScore> scores) {
        ReadingScore sum = new ReadingScore();
        scores.forEach(
                score -> score.counts.forEach((measure, count) -> sum.counts.merge(measure, count, Count::plus)));
        return sum;
    }

    Count of(Measure measure) {
        return counts.getOrDefault(measure, Count.NONE);
    }

    private static List<Integer> lines(Stream<Section> sections) {
        return sections.map(Section::location).map(Location::line).toList();
    }

    /** A heading may run over two lines. */
    private static boolean near(int found, int wanted) {
        return Math.abs(found - wanted) <= 1;
    }

    private static boolean oneInTheOther(String found, String wanted) {
        String one = words(found);
        String other = words(wanted);
        return !one.isEmpty() && (one.contains(other) || other.contains(one));
    }

    private static String words(String text) {
        return Fold.fold(text).replaceAll("[^\\p{L}\\p{N}_/&-]+", " ").strip();
    }

    private static String numberKey(String number) {
        return words(number).replaceAll("[\\s./-]", "");
    }

    private static String number(Plan plan) {
        return plan.head().documentNumber().map(Objects::toString).orElse("");
    }

    private static String date(Plan plan) {
        return plan.head().issuedOn().map(Objects::toString).orElse("");
    }

    private static String signer(Plan plan) {
        Signature signature = plan.signature();
        return signature == null ? "" : Objects.requireNonNullElse(signature.name(), "");
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
