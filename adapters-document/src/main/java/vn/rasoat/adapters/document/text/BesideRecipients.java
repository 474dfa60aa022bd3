package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phần ký bên cạnh nơi nhận: a signature that extraction glued to the items of the list that stood on its left, with a
 * single blank between them. It is moved behind the list.
 */
final class BesideRecipients {

    private static final Pattern IN_CAPITALS = Pattern.compile("(?<=[;,.:])\\s+(?=\\p{Lu}[\\p{Lu}./]*(?:\\s|$))");
    private static final Pattern SIGNED = Pattern.compile("(?<=[;,.)])\\s+(?=\\((?:[Đđ]ã ký|[Kk]ý)[^()]{0,30}\\)$)");
    private static final Pattern NAME =
            Pattern.compile("(?<=[;,.)])\\s+(?=\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,4}$)");
    private static final int LONGEST = 160;

    private final List<Line> left = new ArrayList<>();
    private final List<Line> right = new ArrayList<>();

    private BesideRecipients() {}

    /** The lines unchanged where no signature is glued to an item. */
    static List<Line> moved(List<Line> lines) {
        if (lines.isEmpty() || !RecipientsReader.title(lines.get(0).text())) {
            return lines;
        }
        BesideRecipients beside = new BesideRecipients();
        lines.forEach(beside::add);
        beside.left.addAll(beside.right);
        return beside.left;
    }

    private void add(Line line) {
        boolean apart = line.capitals() || line.text().length() > LONGEST;
        int end = apart ? -1 : end(line.text());
        if (end < 0) {
            left.add(line);
            return;
        }
        left.add(line.withLaidOut(line.text().substring(0, end)));
        right.add(line.withLaidOut(line.text().substring(end)));
    }

    /** Where the item ends; -1 where nothing is glued to it. */
    private int end(String text) {
        Matcher capitals = IN_CAPITALS.matcher(text);
        while (capitals.find()) {
            if (SignatureReader.begins(text.substring(capitals.end()))) {
                return capitals.end();
            }
        }
        return right.isEmpty() ? -1 : Math.max(end(SIGNED, text), end(NAME, text));
    }

    private static int end(Pattern pattern, String text) {
        Matcher glued = pattern.matcher(text);
        return glued.find() ? glued.end() : -1;
    }
}
