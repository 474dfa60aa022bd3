package vn.rasoat.rules.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.domain.document.Recipient;

/**
 * Dòng lưu.
 *
 * @param colon whether a colon follows the word «Lưu»
 * @param keeper whether it names who keeps the copy
 */
public record FileCopy(Recipient item, boolean colon, boolean keeper) {

    private static final Pattern LINE = Pattern.compile("^\\W*L(?:ưu|ƯU)\\s*(:)?\\s*(.*)$", Pattern.DOTALL);

    static FileCopy of(Recipient item) {
        Matcher m = LINE.matcher(item.written());
        boolean read = m.matches();
        return new FileCopy(
                item,
                read && m.group(1) != null,
                !read || m.group(2).codePoints().anyMatch(Character::isLetter));
    }
}
