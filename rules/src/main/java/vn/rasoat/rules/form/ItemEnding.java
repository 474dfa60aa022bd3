package vn.rasoat.rules.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.domain.document.Recipient;

/**
 * Dấu cuối một nơi nhận: the mark that ends an item before the last.
 *
 * @param item the first that ends with it
 * @param mark comma or semicolon
 */
public record ItemEnding(Recipient item, String mark) {

    /** The marks in use, each with the first item that has it; a mark that was lost says nothing. */
    static List<ItemEnding> of(List<Recipient> recipients) {
        Map<String, ItemEnding> endings = new LinkedHashMap<>();
        for (int i = 0; i + 1 < recipients.size(); i++) {
            Recipient item = recipients.get(i);
            String mark = item.separator();
            if (!item.fileCopy() && (mark.equals(",") || mark.equals(";"))) {
                endings.putIfAbsent(mark, new ItemEnding(item, mark));
            }
        }
        return List.copyOf(endings.values());
    }
}
