package vn.rasoat.adapters.json.directive;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Tệp luật có lỗi: files that staff write are at fault. The user mends them; nothing in the program is broken. */
public final class RuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleFileProblem> problems;

    public RuleFileException(Collection<RuleFileProblem> problems) {
        super(problems.stream()
                .sorted()
                .map(problem -> problem.place() + ": " + problem.wording().en())
                .collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /** Every fault found, never empty, by file and place. */
    public List<RuleFileProblem> problems() {
        return problems;
    }
}
