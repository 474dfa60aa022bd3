package vn.rasoat.adapters.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.adapters.document.text.ReadingScore.Count;
import vn.rasoat.adapters.document.text.ReadingScore.Measure;
import vn.rasoat.domain.document.Annex;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.port.PlanReader.Done;
import vn.rasoat.domain.port.PlanReader.Reading;
import vn.rasoat.domain.port.PlanReader.Refused;

class ReadingScoreTest {

    static List<Sample> samples() {
        return Sample.ofTheRepository();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_document_of_the_repository_is_read_as_a_person_reads_it(Sample sample) {
        ReadingScore score = ReadingScore.of(sample, plan(sample));
        SoftAssertions.assertSoftly(softly -> {
            for (Measure measure : Measure.values()) {
                Count count = score.of(measure);
                boolean loose = measure == Measure.SUBHEADING || measure == Measure.DEADLINE;
                softly.assertThat(count.recall()).as("recall of %s", measure).isGreaterThanOrEqualTo(loose ? 0.95 : 1);
                softly.assertThat(count.precision())
                        .as("precision of %s", measure)
                        .isEqualTo(1);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_purposes_of_recipients_are_told_where_a_person_told_them(Sample sample) {
        List<String> wanted = sample.texts("purposes");
        assumeFalse(wanted.isEmpty(), "nobody told the purposes of this sample");
        assertThat(plan(sample).recipients()).extracting(ReadingScoreTest::word).containsExactlyElementsOf(wanted);
    }

    private static String word(Recipient recipient) {
        String[] words = recipient.purpose().name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void annexes_are_told_where_a_person_told_them(Sample sample) {
        assumeFalse(sample.list("annexes").findAny().isEmpty(), "nobody told the annexes of this sample");
        List<String> wanted = sample.list("annexes")
                .map(annex ->
                        annex.get("line").asInt() + " " + annex.get("label").asString() + " "
                                + annex.get("title").asString())
                .toList();
        assertThat(plan(sample).annexes()).extracting(ReadingScoreTest::caption).containsExactlyElementsOf(wanted);
    }

    private static String caption(Annex annex) {
        return annex.location().line() + " " + annex.label() + " " + annex.title();
    }

    @Test
    void what_is_no_plan_in_the_corpus_is_refused() {
        assertThat(corpus())
                .filteredOn(Sample::refusable)
                .allSatisfy(sample -> assertThat(sample.read()).isInstanceOf(Refused.class));
    }

    @ParameterizedTest
    @EnumSource
    void the_corpus_is_read_well_enough(Measure measure) {
        List<ReadingScore> scores = new ArrayList<>();
        for (Sample sample : corpus()) {
            if (!sample.refusable()) {
                scores.add(ReadingScore.of(sample, plan(sample)));
            }
        }
        Count count = ReadingScore.sum(scores).of(measure);
        boolean loose = measure == Measure.SUBHEADING || measure == Measure.DEADLINE;
        assertThat(count.recall()).as("recall of %s", measure).isGreaterThanOrEqualTo(loose ? 0.90 : 0.97);
        assertThat(count.precision()).as("precision of %s", measure).isGreaterThanOrEqualTo(0.97);
    }

    private static List<Sample> corpus() {
        List<Sample> corpus = Sample.ofTheCorpus();
        assumeFalse(
                corpus.isEmpty(),
                "the real documents are not at hand: put them in ../shared/corpus or name their folder in -Drasoat.corpus");
        return corpus;
    }

    private static Plan plan(Sample sample) {
        Reading reading = sample.read();
        assertThat(reading).as(sample.toString()).isInstanceOf(Done.class);
        return ((Done) reading).plan();
    }
}
