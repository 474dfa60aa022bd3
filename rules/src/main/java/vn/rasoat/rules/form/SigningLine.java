package vn.rasoat.rules.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Signature;
import vn.rasoat.domain.text.Fold;
import vn.rasoat.rules.drl.Place;

/**
 * Dòng quyền hạn ký, such as {@code T/M BAN THƯỜNG VỤ} or {@code KT. CHỦ TỊCH}.
 *
 * @param written the whole line
 * @param abbreviation its letters: TM, KT, TL, TUQ
 * @param style how the abbreviation is written
 * @param whom for whom it is signed
 */
public record SigningLine(String written, String abbreviation, Style style, Whom whom, Place place) {

    private static final Pattern LINE =
            Pattern.compile("^(?:([TK])\\s?/\\s?([MTL])|(TUQ|TM|KT|TL))\\s*(\\.)?\\s*(.*)$");
    private static final Pattern COLLECTIVE = Pattern.compile(
            "^(?:đảng ủy|đảng bộ|ban thường vụ|ban chấp hành|ban thường trực|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|"
                    + "chi ủy|chi bộ|đảng đoàn|ban cán sự|ủy ban|ubnd|hội đồng|hđnd)(?!\\p{L})");
    private static final Pattern SECRETARY = Pattern.compile("^bí thư(?!\\p{L})");

    /** How the abbreviation is written. */
    public enum Style {
        /** {@code T/M}. */
        SLASHED,
        /** {@code TM.}. */
        DOTTED,
        /** {@code TM}, the mark lost or left out. */
        BARE
    }

    /** For whom it is signed. */
    public enum Whom {
        COLLECTIVE,
        /** The secretary of a committee, who signs for it and never in his own right. */
        SECRETARY,
        OFFICE
    }

    static List<SigningLine> of(Signature signature) {
        return signature.authority().stream()
                .map(line -> read(line, signature))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SigningLine> read(String line, Signature signature) {
        Matcher m = LINE.matcher(line.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean slashed = m.group(1) != null;
        Style dottedOrBare = m.group(4) == null ? Style.BARE : Style.DOTTED;
        return Optional.of(new SigningLine(
                line,
                slashed ? m.group(1) + m.group(2) : m.group(3),
                slashed ? Style.SLASHED : dottedOrBare,
                whom(Fold.fold(m.group(5))),
                new Place(signature.location(), line)));
    }

    private static Whom whom(String folded) {
        if (COLLECTIVE.matcher(folded).find()) {
            return Whom.COLLECTIVE;
        }
        return SECRETARY.matcher(folded).find() ? Whom.SECRETARY : Whom.OFFICE;
    }

    /** The abbreviation as it must be written: {@code T/M} with a slash, {@code TM.} with a dot. */
    public String required(Style required) {
        boolean slash = required == Style.SLASHED && abbreviation.length() == 2;
        return slash ? abbreviation.charAt(0) + "/" + abbreviation.charAt(1) : abbreviation + ".";
    }
}
