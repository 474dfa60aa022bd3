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

    private AnnexReader() {}

    static List<Annex> read(List<Line> lines) {
        List<Annex> annexes = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lines.size(); i++) {
            boolean next = i == lines.size()
                    || LABEL.matcher(lines.get(i).text()).matches()
                            && lines.get(i).text().length() <= 120;
            if (next && start >= 0) {
                annexes.add(annex(lines.subList(start, i)));
            }
            if (next) {
                start = i;
            }
        }
        return List.copyOf(annexes);
    }

    private static Annex annex(List<Line> lines) {
        Line first = lines.get(0);
        Matcher m = LABEL.matcher(first.text());
        String label = m.matches() ? m.group(1).strip() : "";
        StringBuilder title = new StringBuilder(m.matches() ? m.group(2) : first.text());
        int from = 1;
        while (from < lines.size()
                && (lines.get(from).blank() && title.isEmpty()
                        || lines.get(from).capitals()
                                && Labels.at(lines.get(from).text()).isEmpty())) {
            title.append(title.isEmpty() ? "" : " ").append(lines.get(from).text());
            from++;
        }
        List<Line> rest = lines.subList(from, lines.size());
        Outline.Tree tree = Outline.of(Blocks.of(rest, Setting.of(rest)), Paragraph.Part.ANNEX);
        return new Annex(label, title.toString().strip(), Location.line(first.number()), tree.sections());
    }
}
