package vn.rasoat.domain.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.text.Fold;

/**
 * Số và ký hiệu. A number alone is no key: numbering starts again with every term, every year and at every body.
 *
 * @param ordinal as written, with its leading zeros and a letter that may follow; null where a draft leaves it blank
 * @param year that stands between ordinal and symbol; null where none does
 * @param type symbol of the type, in the spelling of the table of types where it is known there; null in the number of
 *     a letter or a law, which carries none
 * @param issuer symbol of the issuing body and its units, parts joined by hyphens; null where a short form leaves it out
 * @param order in which the parts are written
 */
public record DocumentNumber(
        @Nullable String ordinal,
        @Nullable Integer year,
        @Nullable String type,
        @Nullable String issuer,
        Order order) {

    private static final int LONGEST = 200;
    private static final String GROUP = "\\p{L}[\\p{L}\\d&.]{0,39}";
    private static final Pattern SLASH_OR_HYPHEN = Pattern.compile("[-/]");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,6}\\p{L}?");
    private static final Pattern WORD_FOR_NUMBER =
            Pattern.compile("^\\s*số\\s*:?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BLANK = Pattern.compile("^[\\s.…_]+");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*+([-/])\\s*+");
    private static final Pattern MISSING_SLASH = Pattern.compile("^(\\d{1,6}/\\d{4})\\s(?=\\p{L})");
    private static final Pattern MISSING_HYPHEN = Pattern.compile("^(\\d{1,6})\\s(?=\\p{L}{1,5}/)");
    private static final Pattern HYPHEN_FIRST =
            Pattern.compile("(\\d{1,6}\\p{L}?)?-(" + GROUP + ")([-/])(" + GROUP + "(?:[-/]" + GROUP + ")*+)");
    private static final Pattern SLASH_FIRST =
            Pattern.compile("(\\d{1,6}\\p{L}?)?/(?:(\\d{4})/)?(" + GROUP + "(?:[-/]" + GROUP + ")*+)");

    public DocumentNumber {
        if (ordinal != null && !ORDINAL.matcher(ordinal).matches()) {
            throw new IllegalArgumentException("not an ordinal such as 05: \"" + ordinal + "\"");
        }
        if (type == null && issuer == null) {
            throw new IllegalArgumentException("a number without a symbol");
        }
        if ((order == Order.WITHOUT_TYPE) != (type == null)) {
            throw new IllegalArgumentException("type " + type + " does not go with " + order);
        }
        if (order == Order.TYPE_AFTER_HYPHEN && (issuer == null || year != null)) {
            throw new IllegalArgumentException("a number such as 05-CT/TU has an issuer and no year");
        }
    }

    /** Thứ tự: where the symbol of the type stands. */
    public enum Order {
        /** {@code 26-KH/ĐUVP}. */
        TYPE_AFTER_HYPHEN,
        /** {@code 308/KH-UBND}, {@code 278/2025/NĐ-CP}. */
        TYPE_AFTER_SLASH,
        /** {@code 1065/UBND-NC}, {@code 85/2015/QH13}. */
        WITHOUT_TYPE
    }

    /** As {@link #parse}, and throws {@link IllegalArgumentException} where that finds no number. */
    public static DocumentNumber of(String written) {
        return parse(written)
                .orElseThrow(() ->
                        new IllegalArgumentException("not a document number such as 05-CT/TU: \"" + written + "\""));
    }

    /**
     * Reads a number alone, with or without the word «Số», however it is broken over lines, spaced and cased; empty
     * where the text is none.
     */
    public static Optional<DocumentNumber> parse(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String tight = tighten(written);
        Matcher hyphen = HYPHEN_FIRST.matcher(tight);
        if (hyphen.matches()) {
            return hyphenFirst(hyphen);
        }
        Matcher slash = SLASH_FIRST.matcher(tight);
        return slash.matches() ? Optional.of(slashFirst(slash)) : Optional.empty();
    }

    private static String tighten(String written) {
        String line = Fold.hyphens(Fold.oneLine(written));
        String bare =
                BLANK.matcher(WORD_FOR_NUMBER.matcher(line).replaceFirst("")).replaceFirst("");
        String tight = SEPARATOR.matcher(bare).replaceAll("$1");
        return MISSING_HYPHEN
                .matcher(MISSING_SLASH.matcher(tight).replaceFirst("$1/"))
                .replaceFirst("$1-");
    }

    private static Optional<DocumentNumber> hyphenFirst(Matcher parts) {
        String type = parts.group(2);
        boolean slashInPlace = parts.group(3).equals("/");
        return slashInPlace || DocumentTypes.spelling(type).isPresent()
                ? Optional.of(hyphenFirst(parts.group(1), type, parts.group(4)))
                : Optional.empty();
    }

    /** From parts that are known to be such, such as 26, KH, ĐUVP. */
    static DocumentNumber hyphenFirst(@Nullable String ordinal, String type, String issuer) {
        String spelled = DocumentTypes.spelling(type).orElse(type);
        return new DocumentNumber(ordinal, null, spelled, spelled(issuer), Order.TYPE_AFTER_HYPHEN);
    }

    private static DocumentNumber slashFirst(Matcher parts) {
        Integer year = parts.group(2) == null ? null : Integer.valueOf(parts.group(2));
        return slashFirst(parts.group(1), year, parts.group(3));
    }

    /** From parts that are known to be such, such as 308, no year, KH-UBND. */
    static DocumentNumber slashFirst(@Nullable String ordinal, @Nullable Integer year, String symbol) {
        String[] firstAndRest = SLASH_OR_HYPHEN.split(symbol, 2);
        Optional<String> type = DocumentTypes.spelling(firstAndRest[0]);
        if (type.isEmpty()) {
            return new DocumentNumber(ordinal, year, null, spelled(symbol), Order.WITHOUT_TYPE);
        }
        String issuer = firstAndRest.length == 1 ? null : spelled(firstAndRest[1]);
        return new DocumentNumber(ordinal, year, type.get(), issuer, Order.TYPE_AFTER_SLASH);
    }

    private static String spelled(String issuer) {
        return Arrays.stream(SLASH_OR_HYPHEN.split(issuer))
                .map(IssuerSymbols::spelling)
                .collect(Collectors.joining("-"));
    }

    /** Whether the ordinal is left to be filled in. */
    public boolean blank() {
        return ordinal == null;
    }

    /** The parts of the issuer's symbol, in the order written; empty where it is left out. */
    public List<String> issuerParts() {
        return issuer == null ? List.of() : List.of(issuer.split("-"));
    }

    /**
     * Whether both are the same number and symbol: whatever the case and the kinds of dash, the zeros that lead the
     * ordinal, the order of the issuer's parts. Blank ordinals match each other.
     */
    public boolean matches(DocumentNumber other) {
        return key().equals(other.key());
    }

    /** Equal for numbers that {@linkplain #matches match}, and for no others. */
    public String key() {
        Set<String> parts =
                issuerParts().stream().map(DocumentTypes::fold).collect(Collectors.toCollection(TreeSet::new));
        return String.join(
                "|", foldedOrdinal(), year == null ? "" : year.toString(), foldedType(), String.join("-", parts));
    }

    private String foldedOrdinal() {
        String folded = Objects.requireNonNullElse(ordinal, "").toLowerCase(Locale.ROOT);
        return folded.replaceFirst("^0+(?=\\d)", "");
    }

    private String foldedType() {
        return DocumentTypes.fold(Objects.requireNonNullElse(type, ""));
    }

    /**
     * The system whose form the number has: known symbols of issuers decide, and the order of the parts where they are
     * silent. Empty where the two contradict each other, or where bodies of several systems issue together.
     */
    public Optional<PoliticalSystem> suggestedSystem() {
        List<PoliticalSystem> known = issuerParts().stream()
                .flatMap(part -> IssuerSymbols.system(part).stream())
                .distinct()
                .toList();
        Optional<PoliticalSystem> byOrder = systemOfOrder();
        if (known.isEmpty()) {
            return byOrder;
        }
        if (known.size() > 1 || contradicts(known.get(0))) {
            return Optional.empty();
        }
        return Optional.of(known.get(0));
    }

    private Optional<PoliticalSystem> systemOfOrder() {
        return switch (order) {
            case TYPE_AFTER_HYPHEN -> Optional.of(PoliticalSystem.PARTY);
            case TYPE_AFTER_SLASH, WITHOUT_TYPE -> Optional.of(PoliticalSystem.STATE);
        };
    }

    private boolean contradicts(PoliticalSystem issuers) {
        boolean hyphenFirst = order == Order.TYPE_AFTER_HYPHEN;
        return issuers == PoliticalSystem.PARTY && !hyphenFirst || issuers == PoliticalSystem.STATE && hyphenFirst;
    }

    /** The canonical form, without blanks; opens with the separator where the ordinal is blank. */
    @Override
    public String toString() {
        String number = Objects.requireNonNullElse(ordinal, "");
        if (order == Order.TYPE_AFTER_HYPHEN) {
            return number + "-" + type + "/" + issuer;
        }
        String symbol = type == null ? issuer : issuer == null ? type : type + "-" + issuer;
        return number + "/" + (year == null ? "" : year + "/") + symbol;
    }
}
