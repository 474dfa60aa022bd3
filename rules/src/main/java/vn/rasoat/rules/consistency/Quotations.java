package vn.rasoat.rules.consistency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;

/**
 * Tìm các lời trong ngoặc kép. Single marks, inches, minutes and apostrophes are no quotation marks. A quotation that
 * is not closed in its paragraph may be closed as the first thing in the next, where a page was cut; otherwise it is
 * forgotten, and so is a closing mark that closes nothing.
 */
final class Quotations {

    /** Quotations inside one another; more of them are a row of stray marks. */
    private static final int DEEPEST = 4;

    private final List<Quotation> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Paragraph paragraph;
    private int at;

    private Quotations(Paragraph first) {
        this.paragraph = first;
    }

    private record Open(char mark, Paragraph in, int offset) {
        Location location() {
            return in.at(offset);
        }
    }

    /** In reading order of their opening marks. */
    static List<Quotation> of(List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        Quotations quotations = new Quotations(paragraphs.get(0));
        paragraphs.forEach(quotations::read);
        return quotations.found.stream()
                .sorted(Comparator.comparing(Quotation::location))
                .toList();
    }

    private void read(Paragraph next) {
        Paragraph before = paragraph;
        open.removeIf(mark -> mark.in != before);
        paragraph = next;
        for (at = 0; at < next.text().length(); at++) {
            mark(next.text().charAt(at));
        }
    }

    private void mark(char mark) {
        switch (mark) {
            case '“' -> {
                if (isOpen('„') || (!open.isEmpty() && looksClosing())) {
                    close(mark);
                } else {
                    open(mark);
                }
            }
            case '„', '«' -> open(mark);
            case '”' -> {
                if (!open.isEmpty()) {
                    close(mark);
                } else if (looksOpening()) {
                    open(mark);
                }
            }
            case '»' -> close(mark);
            case '"' -> straight();
            default -> {
                // no quotation mark
            }
        }
    }

    private void straight() {
        boolean carried = !open.isEmpty() && open.peek().in != paragraph;
        if (isOpen('"') && !(carried && looksOpening())) {
            close('"');
        } else if (looksOpening()) {
            open('"');
        } else if (!open.isEmpty() && looksClosing() && !isDigit(at - 1)) {
            close('"');
        }
    }

    private boolean isOpen(char mark) {
        return !open.isEmpty() && open.peek().mark == mark;
    }

    private void open(char mark) {
        boolean carried = !open.isEmpty() && open.peekLast().in != paragraph;
        if (carried || open.size() == DEEPEST) {
            open.clear();
        }
        open.push(new Open(mark, paragraph, at));
    }

    private void close(char mark) {
        if (open.isEmpty()) {
            return;
        }
        Open begun = open.pop();
        found.add(new Quotation(begun.mark, mark, between(begun), !open.isEmpty(), begun.in.part(), begun.location()));
    }

    private String between(Open begun) {
        if (begun.in == paragraph) {
            return paragraph.text().substring(begun.offset + 1, at);
        }
        return begun.in.text().substring(begun.offset + 1) + " "
                + paragraph.text().substring(0, at);
    }

    /** A blank, a bracket or nothing before it, and a word or what is left out after it. */
    private boolean looksOpening() {
        boolean goesOn = isWord(at + 1) || paragraph.text().startsWith("...", at + 1);
        return !isWord(at - 1) && !isPunctuation(at - 1) && goesOn;
    }

    /** Something before it, and no word after it. */
    private boolean looksClosing() {
        return at > 0 && !Character.isWhitespace(paragraph.text().charAt(at - 1)) && !isWord(at + 1);
    }

    private boolean isWord(int index) {
        return index >= 0
                && index < paragraph.text().length()
                && Character.isLetterOrDigit(paragraph.text().charAt(index));
    }

    private boolean isDigit(int index) {
        return index >= 0 && Character.isDigit(paragraph.text().charAt(index));
    }

    private boolean isPunctuation(int index) {
        return index >= 0 && ".,;!?…".indexOf(paragraph.text().charAt(index)) >= 0;
    }
}
