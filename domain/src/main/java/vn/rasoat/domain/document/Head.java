package vn.rasoat.domain.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.identity.DocumentNumber;

/**
 * Phần đầu văn bản: what stands above the text, each part null where the document does not show it.
 *
 * @param system the political system whose form the document follows; null where it does not tell
 * @param emblem Quốc hiệu or Party title
 * @param issuer issuing body; {@link Issuer#inferred()} where it was taken from the opening sentence
 * @param lost whether the table of the head was lost in extraction: then what is absent here says nothing of the
 *     document
 */
public record Head(
        @Nullable PoliticalSystem system,
        @Nullable Emblem emblem,
        @Valid @Nullable Issuer issuer,
        @Nullable NumberLine number,
        @Nullable DateLine date,
        @Nullable TypeLine type,
        @Valid @Nullable Subject subject,
        boolean lost) {

    /** A head of which nothing was seen. */
    public static final Head LOST = new Head(null, null, null, null, null, null, null, true);

    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(date).flatMap(DateLine::date);
    }

    /** The number, where its ordinal is filled in. */
    public Optional<DocumentNumber> documentNumber() {
        return Optional.ofNullable(number).map(NumberLine::number).filter(n -> n.ordinal() != null);
    }

    /** Quốc hiệu, tiêu ngữ của Đảng: whose heading stands above the document. */
    public record Emblem(Kind kind, String written, Location location) implements PlanElement {
        /** Which of the two headings. */
        public enum Kind {
            /** Quốc hiệu và tiêu ngữ. */
            NATIONAL,
            /** Tiêu đề «ĐẢNG CỘNG SẢN VIỆT NAM». */
            PARTY
        }
    }

    /**
     * Cơ quan ban hành.
     *
     * @param name the issuing body, joined over lines, as written
     * @param superior the body above it that the head names, null where none is named
     * @param inferred whether the name was taken from the opening sentence, the head being lost
     */
    public record Issuer(@NotBlank String name, @Nullable String superior, boolean inferred, Location location)
            implements PlanElement {}

    /**
     * Dòng số, ký hiệu.
     *
     * @param written the whole line
     * @param colon whether a colon follows the word «Số»
     * @param number null where no number can be made out of the line
     */
    public record NumberLine(
            String written, boolean colon, @Nullable DocumentNumber number, Location location) implements PlanElement {}

    /**
     * Địa danh và ngày, tháng, năm.
     *
     * @param place null where the line names none
     * @param day as written, such as {@code 06}; empty where it is left blank
     * @param month as written, empty where it is left blank
     * @param year as written, empty where it is left blank
     */
    public record DateLine(
            String written, @Nullable String place, String day, String month, String year, Location location)
            implements PlanElement {

        /** The day, where all of it is filled in and such a day exists. */
        public Optional<LocalDate> date() {
            if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }

        /** Whether the writer left the day or the month to be filled in by hand. */
        public boolean blank() {
            return day.isEmpty() || month.isEmpty() || year.isEmpty();
        }
    }

    /**
     * Tên loại văn bản.
     *
     * @param name in the spelling of the table of types, such as «Kế hoạch»
     */
    public record TypeLine(String name, String written, Location location) implements PlanElement {}

    /** Trích yếu nội dung, joined over lines. */
    public record Subject(@NotBlank String text, Location location) implements PlanElement {}
}
