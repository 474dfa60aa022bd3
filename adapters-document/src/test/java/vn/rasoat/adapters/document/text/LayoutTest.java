package vn.rasoat.adapters.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.domain.port.PlanReader.Done;
import vn.rasoat.domain.port.PlanReader.Reading;

class LayoutTest {

    private static final long SEED = 20_260_806;

    static Stream<Arguments> samplesInEveryLayout() {
        return Sample.ofTheRepository().stream()
                .flatMap(sample -> Stream.of(Layout.values())
                        .filter(layout -> !layout.wraps() || !broken(sample))
                        .map(layout -> Arguments.of(sample, layout)));
    }

    /** Whether the lines of the sample are broken already, so that breaking them once more makes another text. */
    static boolean broken(Sample sample) {
        long small = sample.text()
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("^\\p{Ll}.*"))
                .count();
        long all = sample.text().lines().filter(line -> !line.isBlank()).count();
        return small > all / 8;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("samplesInEveryLayout")
    void the_layout_does_not_change_what_is_read(Sample sample, Layout layout) {
        String text = sample.text();
        String changed = layout.of(text, new Random(SEED));
        if (layout.partsNothing()) {
            assertThat(Gist.withoutLongHeadings(gist(changed)))
                    .as(changed)
                    .isEqualTo(Gist.withoutLongHeadings(gist(text)));
        } else {
            assertThat(gist(changed)).as(changed).isEqualTo(gist(text));
        }
    }

    static List<String> gist(String text) {
        Reading reading = Sample.read(text);
        return reading instanceof Done done ? Gist.of(done.plan()) : List.of("refused");
    }
}
