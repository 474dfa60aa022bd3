package vn.rasoat.rules.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.SectionLabel;
import vn.rasoat.domain.document.SectionLabel.Kind;
import vn.rasoat.rules.form.Run.Entry;

/** Các dãy mục cùng kiểu đánh số trong một danh sách mục cùng cấp. */
final class Runs {

    private final List<Run> closed = new ArrayList<>();
    private final Map<String, List<Entry>> open = new LinkedHashMap<>();
    private int unlabelled;

    private Runs() {}

    static List<Run> of(List<Section> siblings) {
        Runs runs = new Runs();
        siblings.forEach(runs::add);
        runs.closeBelow(-1);
        return List.copyOf(runs.closed);
    }

    private void add(Section section) {
        SectionLabel label = section.label();
        if (label.kind() == Kind.NONE) {
            unlabelled += section.titled() ? 1 : 0;
            return;
        }
        int rank = rank(label);
        closeBelow(rank);
        String key = key(label, rank);
        List<Entry> run = open.get(key);
        if (run != null && label.ordinal() == 1 && last(run).section().label().ordinal() > 1) {
            closed.add(new Run(run));
            run = null;
        }
        if (run == null) {
            run = new ArrayList<>();
            open.put(key, run);
        }
        run.add(new Entry(section, unlabelled));
        unlabelled = unlabelledIn(section);
    }

    /** Headings without a number are read as if they stood under the heading before them. */
    private static int unlabelledIn(Section section) {
        return (int) section.andBelow()
                .filter(below -> below.label().kind() == Kind.NONE && below.titled())
                .count();
    }

    private static Entry last(List<Entry> run) {
        return run.get(run.size() - 1);
    }

    /** Ends the runs of lower kinds than this. */
    private void closeBelow(int rank) {
        open.entrySet().removeIf(entry -> {
            boolean below = Integer.parseInt(entry.getKey().split(" ", 2)[0]) > rank;
            if (below) {
                closed.add(new Run(entry.getValue()));
            }
            return below;
        });
    }

    /** The lower, the further out: Phần, Chương, Bước, A., I., 1., 1.1., a), (1). */
    private static int rank(SectionLabel label) {
        if (label.kind() != Kind.PART) {
            return 10 * label.kind().ordinal();
        }
        return switch (word(label)) {
            case "phần" -> 0;
            case "chương" -> 1;
            default -> 2;
        };
    }

    private static String word(SectionLabel label) {
        return label.written().strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Numbers under another number (2.1 behind 1.3) make a run of their own. */
    private static String key(SectionLabel label, int rank) {
        return rank + " " + Objects.requireNonNullElse(label.parent(), "");
    }
}
