package vn.rasoat.adapters.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.report.Finding;

/** Vị trí bằng lời: «trang 2, dòng 34, mục II.3». */
final class Places {
    private static final int LONGEST_QUOTE = 160;

    private Places() {}

    /** Empty for what has no place. */
    static String told(Location location, Messages messages) {
        List<String> parts = new ArrayList<>();
        if (location.page() != null) {
            parts.add(messages.text("place.page", location.page()));
        }
        if (location.paragraph() != null) {
            parts.add(messages.text("place.paragraph", location.paragraph()));
        } else if (location.line() > 0) {
            parts.add(messages.text("place.line", location.line()));
        }
        if (location.section() != null) {
            parts.add(messages.text("place.section", Objects.requireNonNull(location.section())));
        }
        return String.join(", ", parts);
    }

    /** The place and the words that stand there: «dòng 34: «trước ngày 20/11»»; empty for what has no place. */
    static String quoted(Finding finding, Messages messages) {
        String place = told(finding.location(), messages);
        String quote = finding.quote() == null ? "" : DisplayText.shortened(finding.quote(), LONGEST_QUOTE);
        return place.isEmpty() || quote.isEmpty() ? place : place + ": «" + quote + "»";
    }
}
