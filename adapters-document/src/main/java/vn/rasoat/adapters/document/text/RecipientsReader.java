package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.document.Recipient.Purpose;

/** Đọc nơi nhận: the items of the list and their purposes. */
final class RecipientsReader {

    private static final Pattern TITLE = Pattern.compile(
            "^[*_\\s]*(?:Nơi nhận|NƠI NHẬN|Nơi gửi)\\s*(?:[:;.]\\s*|$|(?=[\\p{Lu}-]))",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,60})\\)?");
    /** A purpose that no bracket sets off. */
    private static final Pattern PLAIN_PURPOSE =
            Pattern.compile("\\s*[:,–-]?\\s+((?:để|thay)\\s[^():;]{1,40}?)\\s*(?=[;,.]?$)");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*([;,.:])\\s*$");

    /** No list is so long. */
    private static final int MOST_LINES = 600;

    private RecipientsReader() {}

    static boolean title(String text) {
        return TITLE.matcher(text).find();
    }

    /** @param lines from the title line on, signature and annexes left out */
    static List<Recipient> read(List<Line> lines) {
        List<RecipientItem> items = RecipientItem.of(untitled(lines));
        List<Recipient> recipients = new ArrayList<>();
        List<RecipientItem> read = new ArrayList<>();
        for (RecipientItem item : items) {
            recipient(item).ifPresent(recipient -> {
                recipients.add(recipient);
                read.add(item);
            });
        }
        return Braces.spread(read, recipients);
    }

    private static List<Line> untitled(List<Line> lines) {
        List<Line> rest = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST_LINES)));
        if (!rest.isEmpty()) {
            Line first = rest.get(0);
            rest.set(0, first.withLaidOut(TITLE.matcher(first.laidOut()).replaceFirst("")));
        }
        rest.removeIf(line -> line.laidOut().isBlank());
        return rest;
    }

    private static Optional<Recipient> recipient(RecipientItem item) {
        String written = item.written();
        Named named = Named.of(written);
        if (item.fileCopy()) {
            named = named.fileCopy();
        }
        return named.name.codePoints().anyMatch(Character::isLetter)
                ? Optional.of(new Recipient(
                        named.name,
                        named.purpose,
                        false,
                        item.fileCopy(),
                        named.mark,
                        written,
                        Location.line(item.firstLine())))
                : Optional.empty();
    }

    /** An item taken apart. */
    private record Named(String name, Purpose purpose, String mark) {

        static Named of(String written) {
            String name = written;
            Purpose purpose = Purpose.NONE;
            Matcher bracket = BRACKET.matcher(written);
            while (purpose == Purpose.NONE && bracket.find()) {
                purpose = Purposes.of(bracket.group(1));
                name = purpose == Purpose.NONE ? written : without(written, bracket);
            }
            Matcher plain = PLAIN_PURPOSE.matcher(name);
            if (purpose == Purpose.NONE && plain.find()) {
                purpose = Purposes.of(plain.group(1));
                name = purpose == Purpose.NONE ? written : without(written, plain);
            }
            return of(name.replaceAll("\\s+([;,.])", "$1").replaceAll("\\(\\s*$", ""), purpose);
        }

        private static Named of(String name, Purpose purpose) {
            Matcher separator = SEPARATOR.matcher(name);
            String mark = separator.find() ? separator.group(1) : "";
            return new Named(SEPARATOR.matcher(name).replaceFirst("").strip(), purpose, mark);
        }

        private static String without(String written, Matcher part) {
            return (written.substring(0, part.start()) + written.substring(part.end())).strip();
        }

        /** Behind the full stop of a file copy there stand initials of typists and the like. */
        Named fileCopy() {
            int stop = name.indexOf(". ");
            return stop > 0
                    ? new Named(name.substring(0, stop), Purpose.FILE_COPY, ".")
                    : new Named(name, Purpose.FILE_COPY, mark);
        }
    }
}
