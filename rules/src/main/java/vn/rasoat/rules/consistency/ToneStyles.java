package vn.rasoat.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.rules.drl.Place;

/**
 * Kiểu đặt dấu thanh: over the first or over the last vowel of an open «oa, oe, uy». What follows a q is no such pair
 * («quý»), and a proper name is written as its owner writes it.
 */
final class ToneStyles {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FIRST = Pattern.compile("(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\\p{L})", FLAGS);
    private static final Pattern LAST = Pattern.compile("(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})", FLAGS);

    private final List<Word> first = new ArrayList<>();
    private final List<Word> last = new ArrayList<>();

    private ToneStyles() {}

    private record Word(String written, String folded, Paragraph in, int start) {}

    /** Empty where the text has one style, or no such word. */
    static List<ToneMix> mixed(List<Paragraph> paragraphs) {
        ToneStyles styles = new ToneStyles();
        paragraphs.stream()
                .filter(paragraph -> paragraph.part() != Paragraph.Part.SIGNATURE)
                .forEach(styles::read);
        return styles.mix();
    }

    private void read(Paragraph paragraph) {
        collect(FIRST, paragraph, first);
        collect(LAST, paragraph, last);
    }

    private static void collect(Pattern style, Paragraph paragraph, List<Word> words) {
        String text = paragraph.text();
        Matcher vowels = style.matcher(text);
        while (vowels.find()) {
            int start = vowels.start();
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            String written = text.substring(start, vowels.end());
            if (!isPartOfName(text, start, written)) {
                words.add(new Word(written, Fold.fold(written), paragraph, start));
            }
        }
    }

    /** Whether the word and the one before it begin with a capital, as in the name of a person or a place. */
    private static boolean isPartOfName(String text, int start, String word) {
        return isCapitalised(word)
                && start > 1
                && text.charAt(start - 1) == ' '
                && isCapitalised(wordEndingAt(text, start - 1));
    }

    private static String wordEndingAt(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(word.length() - 1));
    }

    private List<ToneMix> mix() {
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        boolean lastIsRarer = last.size() < first.size() || (last.size() == first.size() && comesLater(last, first));
        return List.of(lastIsRarer ? mix(last, first) : mix(first, last));
    }

    private static boolean comesLater(List<Word> one, List<Word> other) {
        Word a = one.get(0);
        Word b = other.get(0);
        int byParagraph = a.in.location().compareTo(b.in.location());
        return byParagraph != 0 ? byParagraph > 0 : a.start > b.start;
    }

    private static ToneMix mix(List<Word> rare, List<Word> usual) {
        Word found = rare.get(0);
        Word beside = usual.stream()
                .filter(word -> word.folded.equals(found.folded))
                .findFirst()
                .orElse(usual.get(0));
        Place place = new Place(found.in.at(found.start), found.written);
        return new ToneMix(place, found.written, rare.size(), beside.written, usual.size());
    }
}
