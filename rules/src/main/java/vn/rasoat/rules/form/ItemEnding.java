package vn.rasoat.rules.form;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.domain.document.Recipient;

/**
 * Dấu cuối một nơi nhận: the mark that ends an item before the last.
 *
 * @param index its place in the list, from 0
 * @param mark comma or semicolon
 */
public record ItemEnding(Recipient item, int index, String mark) {

    /** The items that end with a comma or a semicolon; a mark that was lost says nothing. */
    static List<ItemEnding> of(List<Recipient> recipients) {
        List<ItemEnding> endings = new ArrayList<>();
        for (int i = 0; i + 1 < recipients.size(); i++) {
            Recipient item = recipients.get(i);
            if (!item.fileCopy()
                    && (item.separator().equals(",") || item.separator().equals(";"))) {
                endings.add(new ItemEnding(item, i, item.separator()));
            }
        }
        return List.copyOf(endings);
    }
}
