package vn.rasoat.adapters.json.directive;

import java.util.Comparator;
import vn.rasoat.domain.text.Wording;

/**
 * Chỗ sai trong tệp luật: one fault of a file that staff write.
 *
 * @param file the file as the caller named it
 * @param line 1-based; 0 where the fault is of the file as a whole
 * @param column 1-based, in characters; 0 where the fault is of the file as a whole
 * @param wording what was found, and what is wanted instead
 */
public record RuleFileProblem(String file, int line, int column, Wording wording)
        implements Comparable<RuleFileProblem> {

    private static final Comparator<RuleFileProblem> IN_READING_ORDER = Comparator.comparing(RuleFileProblem::file)
            .thenComparingInt(RuleFileProblem::line)
            .thenComparingInt(RuleFileProblem::column)
            .thenComparing(problem -> problem.wording().vi());

    /** {@code file:line:column}, or the file alone where the fault is of the file as a whole. */
    public String place() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(RuleFileProblem other) {
        return IN_READING_ORDER.compare(this, other);
    }
}
