package vn.rasoat.domain.document;

import jakarta.validation.constraints.NotBlank;

/**
 * Nơi nhận: one item of the list of recipients.
 *
 * @param name without its purpose and its separator, joined over lines
 * @param purpose {@link Purpose#NONE} is the normal case
 * @param inferred whether the purpose was inferred from a brace group rather than written with the item
 * @param fileCopy whether it is the line «Lưu», which names where the file copy stays
 * @param separator the mark that ends the item: {@code ;}, {@code ,}, {@code .} or empty
 * @param written the item as it stands, dash and purpose included
 */
public record Recipient(
        @NotBlank String name,
        Purpose purpose,
        boolean inferred,
        boolean fileCopy,
        String separator,
        String written,
        Location location)
        implements PlanElement {

    /** Mục đích gửi. */
    public enum Purpose {
        /** Để báo cáo. */
        REPORT,
        /** Để chỉ đạo. */
        DIRECTION,
        /** Để thực hiện. */
        ACTION,
        /** Để phối hợp. */
        COORDINATION,
        /** Để biết, để đăng tải. */
        INFORMATION,
        /** Lưu. */
        FILE_COPY,
        NONE
    }
}
