package vn.rasoat.adapters.json.directive;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.domain.report.Wording;

/** Collects the faults of one file. */
final class Problems {

    private final String file;
    private final List<RuleFileProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(YamlNode at, String vi, String en) {
        add(at.line(), at.column(), vi, en);
    }

    void add(int line, int column, String vi, String en) {
        found.add(new RuleFileProblem(file, line, column, new Wording(vi, en)));
    }

    /** A fault of the file as a whole. */
    void add(String vi, String en) {
        add(0, 0, vi, en);
    }

    String file() {
        return file;
    }

    int count() {
        return found.size();
    }

    List<RuleFileProblem> all() {
        return List.copyOf(found);
    }
}
