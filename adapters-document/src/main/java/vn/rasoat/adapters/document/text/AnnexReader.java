package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Annex;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;

/** Đọc phụ lục: each annex behind the signature with the outline of its own. */
final class AnnexReader {

    private static final Pattern LABEL = Pattern.compile(
            "^((?:PHỤ LỤC|Phụ lục|BIỂU(?: MẪU| SỐ)?|Biểu(?: mẫu| số)?|MẪU|Mẫu(?: số)?)(?:\\s+(?:số|SỐ))?\\s*[IVX\\d]{0,4})\\b\\s*[:.]?\\s*(.*)$",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_CAPTION = 120;

    private AnnexReader() {}

    static List<Annex> read(List<Line> lines) {
        List<Annex> annexes = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (begins(lines, i, start)) {
                if (start >= 0) {
                    annexes.add(annex(lines.subList(start, i)));
                }
                start = i;
            }
        }
        if (start >= 0) {
            annexes.add(annex(lines.subList(start, lines.size())));
        }
        return List.copyOf(annexes);
    }

    /** Whether an annex begins here: a form that is named right under a number without a title is that annex's title. */
    private static boolean begins(List<Line> lines, int at, int start) {
        String text = lines.get(at).text();
        if (text.length() > LONGEST_CAPTION || !LABEL.matcher(text).matches()) {
            return false;
        }
        boolean numberOnly = start >= 0
                && lines.subList(start + 1, at).stream().allMatch(Line::blank)
                && title(lines.get(start)).isEmpty();
        return !numberOnly;
    }

    /** A title in small letters is one line under a caption that has none. */
    private static boolean ofTitle(Line line, StringBuilder title) {
        if (line.blank()) {
            return title.isEmpty();
        }
        boolean bracketed = line.text().startsWith("(");
        return Labels.at(line.text()).isEmpty()
                && !bracketed
                && (title.isEmpty() || line.capitals() && Capitals.in(title.toString()));
    }

    private static String title(Line first) {
        Matcher m = LABEL.matcher(first.text());
        return m.matches() ? m.group(2) : first.text();
    }

    private static Annex annex(List<Line> lines) {
        Line first = lines.get(0);
        Matcher m = LABEL.matcher(first.text());
        String label = m.matches() ? m.group(1).strip() : "";
        StringBuilder title = new StringBuilder(title(first));
        int from = 1;
        while (from < lines.size() && ofTitle(lines.get(from), title)) {
            title.append(title.isEmpty() ? "" : " ").append(lines.get(from).text());
            from++;
        }
        List<Line> rest = lines.subList(from, lines.size());
        Outline.Tree tree = Outline.of(Blocks.of(rest, Setting.of(rest)), Paragraph.Part.ANNEX);
        return new Annex(label, title.toString().strip(), Location.line(first.number()), tree.sections());
    }
}
