package vn.rasoat.rules.consistency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Paragraph.Part;
import vn.rasoat.domain.text.DataTable;
import vn.rasoat.rules.drl.Place;

/**
 * Chữ viết tắt: letters in capitals in the running text. Not considered: numbers and symbols of documents, Roman
 * numbers, text that is all in capitals, recipients and signature, and what everybody in the field knows.
 */
final class Abbreviations {

    private static final Set<Part> READ = EnumSet.of(Part.OPENING, Part.BODY, Part.HEADING, Part.CLOSING);
    /** Not touched by what numbers and addresses are made of; a syllable with marks on it is a word in capitals. */
    private static final Pattern LETTERS = Pattern.compile(
            "(?<![\\p{L}\\p{N}&/.\\-–@_])[A-ZĐ](?:&?[A-ZĐ]){1,9}" + "(?![\\p{L}\\p{N}&/\\-–@_]|\\.\\p{L})");

    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    /** Letters that no Vietnamese word has: the name of a product or a firm. */
    private static final Pattern FOREIGN = Pattern.compile(".*[fjwzFJWZ].*");

    private static final Pattern INTRODUCTION =
            Pattern.compile("(?:viết tắt|gọi tắt|gọi chung|gọi|tắt)(?:\\s+là)?\\s*:?\\s*[“\"«]?\\s*$");
    private static final int INTRODUCTION_LENGTH = 40;
    private static final int LONGEST_FORM = 120;

    private static final Set<String> KNOWN = DataTable.beside(Abbreviations.class, "abbreviations.tsv").rows().stream()
            .map(row -> row.required("letters"))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, List<Use>> uses = new LinkedHashMap<>();
    private final Set<String> introduced = new HashSet<>();

    private Abbreviations() {}

    private record Use(String letters, Location location) {}

    /** In the order of their first uses. */
    static List<UndefinedAbbreviation> undefined(List<Paragraph> paragraphs) {
        Abbreviations abbreviations = new Abbreviations();
        paragraphs.forEach(abbreviations::read);
        return abbreviations.uses.entrySet().stream()
                .filter(used -> !abbreviations.introduced.contains(used.getKey()))
                .map(used -> undefined(used.getKey(), used.getValue()))
                .toList();
    }

    private static UndefinedAbbreviation undefined(String letters, List<Use> uses) {
        return new UndefinedAbbreviation(new Place(uses.get(0).location(), letters), letters, uses.size());
    }

    private void read(Paragraph paragraph) {
        String text = paragraph.text();
        Matcher letters = LETTERS.matcher(text);
        while (letters.find()) {
            String found = letters.group();
            if (isIntroduced(text, letters.start(), letters.end())) {
                introduced.add(found);
            } else if (READ.contains(paragraph.part()) && isAbbreviation(found) && !isPartOfMore(text, letters)) {
                uses.computeIfAbsent(found, first -> new ArrayList<>())
                        .add(new Use(found, paragraph.at(letters.start())));
            }
        }
    }

    private static boolean isAbbreviation(String letters) {
        return !KNOWN.contains(letters) && !ROMAN.matcher(letters).matches();
    }

    /** «phòng, chống tham nhũng (PCTN)», «sau đây gọi tắt là PCTN», «PCTN (phòng, chống tham nhũng)». */
    private static boolean isIntroduced(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - INTRODUCTION_LENGTH), start);
        boolean inBrackets = before.endsWith("(") && end < text.length() && text.charAt(end) == ')';
        return inBrackets
                || INTRODUCTION.matcher(before.toLowerCase(Locale.ROOT)).find()
                || isWrittenOutAfter(text, start, end);
    }

    /** Whether brackets after it hold as many words as it has letters, or more. */
    private static boolean isWrittenOutAfter(String text, int start, int end) {
        if (!text.startsWith(" (", end) && !text.startsWith(": ", end)) {
            return false;
        }
        String inside = text.substring(end + 2, Math.min(text.length(), end + 2 + LONGEST_FORM));
        String letters = text.substring(start, end).replace("&", "").toLowerCase(Locale.ROOT);
        StringBuilder initials = new StringBuilder();
        for (String word : inside.split("\\)", 2)[0].toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return isWithin(letters, initials);
    }

    private static boolean isWithin(String letters, CharSequence initials) {
        int next = 0;
        for (int i = 0; i < initials.length() && next < letters.length(); i++) {
            next += initials.charAt(i) == letters.charAt(next) ? 1 : 0;
        }
        return next == letters.length();
    }

    /** Whether the word before or after is in capitals too, as in a heading, or makes it part of a foreign name. */
    private static boolean isPartOfMore(String text, Matcher letters) {
        String before = wordEndingAt(text, letters.start() - 1);
        String after = wordBeginningAt(text, letters.end() + 1);
        return isCapitals(before) || isCapitals(after) || FOREIGN.matcher(after).matches();
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && !KNOWN.contains(word) && word.chars().allMatch(Character::isUpperCase);
    }

    private static String wordEndingAt(String text, int end) {
        int start = Math.max(end, 0);
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, Math.max(end, 0));
    }

    private static String wordBeginningAt(String text, int start) {
        int end = Math.min(start, text.length());
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(start, text.length()), end);
    }
}
