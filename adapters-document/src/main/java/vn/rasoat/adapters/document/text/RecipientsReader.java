package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.document.Recipient.Purpose;
import vn.rasoat.domain.text.Fold;

/**
 * Đọc nơi nhận: the items of the list, their purposes and the braces that serve several of them.
 *
 * <p>A purpose written beside a brace stands on the middle line of its group, and the characters of the brace on some
 * of its lines only, so that the extent of a group is inferred: it runs from the end of the group before to the last
 * line that carries the brace, and beyond it to the line before the next group's first brace only where the items
 * between carry no brace of their own.
 */
final class RecipientsReader {

    private static final Pattern TITLE = Pattern.compile("^[*_\\s]*(?:Nơi nhận|NƠI NHẬN|Nơi gửi)\\s*[:;.]?\\s*");
    private static final Pattern DASH = Pattern.compile("^\\s*[-–—+•*]\\s*");
    private static final Pattern FILE_COPY =
            Pattern.compile("^[-–—\\s]*L(?:ưu|ƯU)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,40})\\)?");
    private static final Pattern OPEN_BRACKET = Pattern.compile("\\(\\s*(?:Để|để|ĐỂ)\\s*$");
    private static final Pattern CLOSE_BRACKET =
            Pattern.compile("^(.*?)\\s{2,}(báo cáo|thực hiện|chỉ đạo|phối hợp|biết|b/c|t/h)\\s*\\)\\s*$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*([;,.])\\s*$");

    private final List<Item> items = new ArrayList<>();

    private RecipientsReader() {}

    static boolean title(String text) {
        return TITLE.matcher(text).find();
    }

    /** @param lines from the title line on, signature and annexes left out */
    static List<Recipient> read(List<Line> lines) {
        RecipientsReader reader = new RecipientsReader();
        boolean first = true;
        for (Line line : lines) {
            String laidOut = first ? TITLE.matcher(line.laidOut().strip()).replaceFirst("") : line.laidOut();
            first = false;
            if (!laidOut.isBlank()) {
                reader.add(line, laidOut);
            }
            if (!reader.items.isEmpty() && reader.last().finished) {
                break;
            }
        }
        return reader.recipients();
    }

    /** An item while its lines are still being joined. */
    private static final class Item {
        private final int line;
        private final StringBuilder written = new StringBuilder();
        private boolean dashed;
        private boolean brace;
        private boolean finished;
        private boolean openBracket;

        private Item(int line) {
            this.line = line;
        }
    }

    private Item last() {
        return items.get(items.size() - 1);
    }

    private void add(Line line, String laidOut) {
        boolean dashed = DASH.matcher(laidOut).find();
        if (!items.isEmpty() && continues(laidOut, dashed)) {
            append(last(), laidOut);
            return;
        }
        if (!items.isEmpty() && last().finished) {
            return;
        }
        Item item = new Item(line.number());
        item.dashed = dashed;
        items.add(item);
        append(item, DASH.matcher(laidOut).replaceFirst(""));
    }

    private boolean continues(String laidOut, boolean dashed) {
        String text = laidOut.strip();
        if (FILE_COPY.matcher(text).find() || dashed) {
            return false;
        }
        Item before = last();
        if (FILE_COPY.matcher(before.written).find()) {
            before.finished = SEPARATOR.matcher(before.written).find() || !Character.isLowerCase(text.charAt(0));
            return !before.finished;
        }
        boolean ended = before.written.toString().strip().matches("(?s).*[;.](\\s*\\([^)]*\\)?)?\\s*}?$");
        return before.dashed || !ended && !before.openBracket;
    }

    private void append(Item item, String laidOut) {
        if (item.finished) {
            return;
        }
        String text = laidOut;
        if (text.indexOf('}') >= 0 || text.indexOf('{') >= 0) {
            item.brace = true;
            text = text.replaceAll("[{}]", " ");
        }
        Matcher closing = CLOSE_BRACKET.matcher(text.stripTrailing());
        if (closing.find() && items.size() > 1 && items.get(items.size() - 2).openBracket) {
            Item opener = items.get(items.size() - 2);
            opener.written.append(' ').append(closing.group(2)).append(')');
            opener.openBracket = false;
            item.written
                    .append(' ')
                    .append(closing.group(1))
                    .append(" (")
                    .append("để ")
                    .append(closing.group(2))
                    .append(')');
        } else {
            item.written.append(item.written.isEmpty() ? "" : " ").append(text.strip());
        }
        item.openBracket = OPEN_BRACKET.matcher(item.written).find();
    }

    private List<Recipient> recipients() {
        List<Recipient> read = new ArrayList<>();
        for (Item item : items) {
            recipient(item).ifPresent(read::add);
        }
        return inferGroups(read);
    }

    private java.util.Optional<Recipient> recipient(Item item) {
        String written = item.written.toString().replaceAll("\\s+", " ").strip();
        String name = written;
        Purpose purpose = Purpose.NONE;
        Matcher bracket = BRACKET.matcher(written);
        while (bracket.find()) {
            Purpose found = purpose(bracket.group(1));
            if (found != Purpose.NONE) {
                purpose = found;
                name = (written.substring(0, bracket.start()) + written.substring(bracket.end())).strip();
                break;
            }
        }
        name = name.replaceAll("\\s+([;,.])", "$1").replaceAll("\\(\\s*$", "").strip();
        Matcher separator = SEPARATOR.matcher(name);
        String mark = separator.find() ? separator.group(1) : "";
        name = SEPARATOR.matcher(name).replaceFirst("").strip();
        boolean fileCopy = FILE_COPY.matcher(name).find();
        if (fileCopy) {
            int stop = name.indexOf(". ");
            mark = stop > 0 ? "." : mark;
            name = stop > 0 ? name.substring(0, stop) : name;
            purpose = Purpose.FILE_COPY;
        }
        if (name.isEmpty() || !name.codePoints().anyMatch(Character::isLetter)) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(
                new Recipient(name, purpose, false, fileCopy, mark, written, Location.line(item.line)));
    }

    /** The purpose of a brace group, given to every item that the group covers. */
    private List<Recipient> inferGroups(List<Recipient> read) {
        if (items.stream().noneMatch(item -> item.brace) || items.size() != read.size()) {
            return read;
        }
        List<Recipient> inferred = new ArrayList<>(read);
        int start = 0;
        for (int i = 0; i < read.size(); i++) {
            if (!items.get(i).brace || read.get(i).purpose() == Purpose.NONE) {
                continue;
            }
            int end = groupEnd(read, i);
            for (int j = start; j <= end; j++) {
                if (inferred.get(j).purpose() == Purpose.NONE) {
                    inferred.set(j, with(inferred.get(j), read.get(i).purpose()));
                }
            }
            start = end + 1;
        }
        return inferred;
    }

    /** The last item of the group whose label stands at {@code labelled}. */
    private int groupEnd(List<Recipient> read, int labelled) {
        int nextLabel = labelled + 1;
        while (nextLabel < read.size()
                && !(items.get(nextLabel).brace && read.get(nextLabel).purpose() != Purpose.NONE)) {
            nextLabel++;
        }
        if (nextLabel == read.size()) {
            return read.get(nextLabel - 1).fileCopy() ? nextLabel - 2 : nextLabel - 1;
        }
        int end = labelled;
        while (end + 1 < nextLabel && items.get(end + 1).brace) {
            end++;
        }
        int between = nextLabel - 1 - end;
        return end + between / 2;
    }

    private static Recipient with(Recipient item, Purpose purpose) {
        return new Recipient(
                item.name(), purpose, true, item.fileCopy(), item.separator(), item.written(), item.location());
    }

    private static Purpose purpose(String bracket) {
        String text = Fold.fold(bracket).replace("để ", "").replace(" ", "");
        if (text.matches("b/?c|báocáo|b/cáo|kb/c|báocáo.*")) {
            return Purpose.REPORT;
        }
        if (text.matches("(chỉđạo|c/đ|chỉđạo.*)")) {
            return Purpose.DIRECTION;
        }
        if (text.matches("(t/?h|thựchiện|t/hiện|thựchiện.*|ph/hth/h|p/hthựchiện)")) {
            return Purpose.ACTION;
        }
        if (text.matches("(p/h|ph/h|phốihợp|phốihợp.*)")) {
            return Purpose.COORDINATION;
        }
        if (text.matches("(biết|đăngtải|đưatin|theodõi|thôngtin.*)")) {
            return Purpose.INFORMATION;
        }
        return Purpose.NONE;
    }
}
