package vn.rasoat.adapters.document.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Cách dàn trang: ways to lay one text out anew that change nothing of what it says. */
enum Layout {
    WRAPPED(Layout::wrapped),
    WRAPPED_AND_INDENTED((text, random) -> wrapped(indented(text), random)),
    WRAPPED_AND_DOUBLE_SPACED((text, random) -> doubleSpaced(wrapped(text, random))),
    WRAPPED_WITH_PAGE_NUMBERS((text, random) -> paged(wrapped(text, random), random, "%d")),
    WRAPPED_WITH_RUNNING_HEADS((text, random) -> paged(wrapped(text, random), random, "- %d -")),
    WRAPPED_WITHOUT_BLANK_LINES((text, random) -> withoutBlankLines(wrapped(text, random))),
    WITHOUT_BLANK_LINES((text, random) -> withoutBlankLines(text)),
    MORE_BLANK_LINES((text, random) -> text.replace("\n\n", "\n\n\n")),
    TRAILING_BLANKS((text, random) -> text.replace("\n", "  \n")),
    WITHOUT_MARKS((text, random) -> text.replaceAll("\\*+", "").replaceAll("(?m)^\\|$", "")),
    DECOMPOSED((text, random) -> Normalizer.normalize(text, Normalizer.Form.NFD)),
    CARRIAGE_RETURNS((text, random) -> text.replace("\n", "\r\n")),
    NO_BREAK_SPACES((text, random) -> text.replace(". ", ".\u00a0")),
    FORM_FEEDS((text, random) -> text.replace("\n\n", "\n\f\n")),
    BYTE_ORDER_MARK((text, random) -> "\ufeff" + text);

    private final BiFunction<String, Random, String> change;

    Layout(BiFunction<String, Random, String> change) {
        this.change = change;
    }

    String of(String text, Random random) {
        return change.apply(text, random);
    }

    /** Whether it breaks lines, and so fits only texts whose paragraphs are one line each. */
    boolean wraps() {
        return name().startsWith("WRAPPED");
    }

    /** Whether it leaves nothing that parts a long heading from the text under it. */
    boolean partsNothing() {
        return name().endsWith("DOUBLE_SPACED") || name().endsWith("WITHOUT_BLANK_LINES");
    }

    private static String wrapped(String text, Random random) {
        int width = 64 + random.nextInt(24);
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line, width, lines));
        return String.join("\n", lines) + "\n";
    }

    /** Lines of two columns stay as they are. */
    private static void wrap(String line, int width, List<String> lines) {
        boolean columns = line.strip().contains("   ");
        String rest = line.stripTrailing();
        while (!columns && rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            if (blank <= rest.length() - rest.stripLeading().length()) {
                break;
            }
            lines.add(rest.substring(0, blank));
            rest = rest.substring(blank + 1);
        }
        lines.add(rest);
    }

    private static String indented(String text) {
        return text.replaceAll("(?m)^(?=\\S)(?!.*\\S {3,}\\S)", "      ");
    }

    private static String doubleSpaced(String text) {
        return text.replaceAll("(?<=\\S)\n(?=.*\\S)", "\n\n");
    }

    private static String paged(String text, Random random, String number) {
        int page = 2;
        StringBuilder paged = new StringBuilder();
        int left = 25 + random.nextInt(15);
        for (String line : text.lines().toList()) {
            paged.append(line).append('\n');
            left--;
            if (left == 0) {
                paged.append('\n').append(String.format(number, page++)).append("\n\n");
                left = 25 + random.nextInt(15);
            }
        }
        return paged.toString();
    }

    private static String withoutBlankLines(String text) {
        return text.replaceAll("(?m)^[\\s\\u00a0]*\n", "");
    }
}
