package vn.rasoat.adapters.json.directive;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in the words of a writer what the YAML parser found wrong. */
final class YamlSyntax {

    private static final String QUOTED = "quoted scalar";

    private static final List<Cause> CAUSES = List.of(
            new Cause(
                    "mapping values are not allowed",
                    "Dấu «: » ở giữa câu làm YAML hiểu nhầm là khóa; đặt cả câu trong ngoặc kép.",
                    "A «: » inside the words reads as a key; put the words in quotation marks."),
            new Cause(
                    "could not find expected ':'",
                    "Thiếu dấu «:» sau khóa, hoặc dòng này thụt lệch.",
                    "The «:» after a key is missing, or the line is indented wrongly."),
            new Cause(
                    "found unexpected end of stream",
                    "Thiếu dấu ngoặc kép đóng.",
                    "A closing quotation mark is missing."),
            new Cause(
                    "found unexpected document separator",
                    "Thiếu dấu ngoặc kép đóng.",
                    "A closing quotation mark is missing."),
            new Cause(
                    "expected ',' or",
                    "Danh sách hoặc nhóm trong ngoặc thiếu dấu phẩy hoặc dấu đóng ngoặc.",
                    "A list or group in brackets lacks a comma or its closing bracket."),
            new Cause(
                    "expected <block end>",
                    "Dòng này thụt lệch so với các dòng cùng nhóm, hoặc có chữ thừa sau ngoặc kép.",
                    "The line is not indented like the others of its group, or words follow a closing quotation mark."),
            new Cause(
                    "unknown escape character",
                    "Dấu «\\» trong ngoặc kép không hợp lệ; dùng ngoặc đơn thay cho ngoặc kép.",
                    "The «\\» within double quotation marks means nothing; use single ones."),
            new Cause(
                    "cannot start any token",
                    "Ký tự này không được đứng đầu một giá trị; đặt cả câu trong ngoặc kép.",
                    "No value may begin with this character; put the words in quotation marks."));

    private static final Cause TAB = new Cause(
            "",
            "Dòng này thụt bằng ký tự Tab; YAML chỉ cho thụt bằng dấu cách.",
            "The line is indented by a tab; YAML allows spaces only.");

    private YamlSyntax() {}

    static void explain(MarkedYamlEngineException broken, String text, Problems problems) {
        Optional<Mark> mark = mark(broken);
        int line = mark.map(found -> found.getLine() + 1).orElse(0);
        int column = mark.map(found -> found.getColumn() + 1).orElse(0);
        Cause cause = indentedByTab(line, text) ? TAB : cause(String.valueOf(broken.getProblem()));
        problems.add(line, column, "Không đúng cú pháp YAML. " + cause.vi, "Not YAML. " + cause.en);
    }

    /** Where the parser stopped; of a quotation that never ends, where it begins. */
    private static Optional<Mark> mark(MarkedYamlEngineException broken) {
        return String.valueOf(broken.getContext()).contains(QUOTED)
                ? broken.getContextMark()
                : broken.getProblemMark().or(broken::getContextMark);
    }

    private static boolean indentedByTab(int line, String text) {
        return text.lines()
                .skip(Math.max(0, line - 1L))
                .findFirst()
                .map(String::stripTrailing)
                .filter(found -> found.length() - found.stripLeading().length() > 0)
                .map(found ->
                        found.substring(0, found.length() - found.stripLeading().length()))
                .filter(indent -> indent.indexOf('\t') >= 0)
                .isPresent();
    }

    private static Cause cause(String problem) {
        return CAUSES.stream()
                .filter(cause -> problem.contains(cause.sign))
                .findFirst()
                .orElseGet(() -> new Cause(problem, "Xem lại dấu và thụt dòng quanh chỗ này.", problem + "."));
    }

    /** What {@code sign} in the parser's own words means to a writer. */
    private record Cause(String sign, String vi, String en) {}
}
