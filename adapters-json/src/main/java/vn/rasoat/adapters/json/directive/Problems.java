package vn.rasoat.adapters.json.directive;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.domain.text.Wording;

/** Collects the faults of one file: the first of them in words, the others by number. */
final class Problems {

    static final int MOST = 100;

    private final String file;
    private final List<RuleFileProblem> found = new ArrayList<>();
    private int count;

    Problems(String file) {
        this.file = file;
    }

    void add(YamlNode at, String vi, String en) {
        add(at.line(), at.column(), vi, en);
    }

    void add(int line, int column, String vi, String en) {
        if (++count <= MOST) {
            found.add(new RuleFileProblem(file, line, column, new Wording(vi, en)));
        }
    }

    /** A fault of the file as a whole. */
    void add(String vi, String en) {
        add(0, 0, vi, en);
    }

    int count() {
        return count;
    }

    List<RuleFileProblem> all() {
        List<RuleFileProblem> all = new ArrayList<>(found);
        if (count > MOST) {
            String more = Integer.toString(count - MOST);
            all.add(new RuleFileProblem(
                    file,
                    0,
                    0,
                    new Wording(
                            "Còn " + more + " lỗi nữa, không kể hết ở đây.",
                            more + " more faults are not told here.")));
        }
        return List.copyOf(all);
    }
}
