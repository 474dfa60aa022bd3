package vn.rasoat.rules.form;

import java.util.List;
import java.util.Optional;
import vn.rasoat.domain.document.Recipient;

/**
 * Danh sách nơi nhận.
 *
 * @param last its last item
 * @param copyKept whether one of its items is the file copy
 * @param ended whether its last item ends with a full stop, so that nothing was cut off
 */
public record RecipientList(Recipient last, boolean copyKept, boolean ended) {

    /** Empty where the document shows no item. */
    static Optional<RecipientList> of(List<Recipient> recipients) {
        if (recipients.isEmpty()) {
            return Optional.empty();
        }
        Recipient last = recipients.get(recipients.size() - 1);
        return Optional.of(new RecipientList(
                last,
                recipients.stream().anyMatch(Recipient::fileCopy),
                last.separator().equals(".")));
    }
}
