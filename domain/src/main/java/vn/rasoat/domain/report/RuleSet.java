package vn.rasoat.domain.report;

import java.util.Comparator;
import java.util.List;
import vn.rasoat.domain.obligation.Directive;

/**
 * Bộ quy tắc và văn bản chỉ đạo đã dùng: all that a report rests on besides the documents.
 *
 * @param packs by id
 * @param directives the library, by id
 */
public record RuleSet(Engine engine, List<PackInfo> packs, List<Directive> directives) {

    public RuleSet {
        packs = packs.stream().sorted(Comparator.comparing(PackInfo::id)).toList();
        directives =
                directives.stream().sorted(Comparator.comparing(Directive::id)).toList();
    }

    /** Chương trình rà soát. */
    public record Engine(String name, String version) {

        /** Such as {@code rasoat 0.1.0}. */
        @Override
        public String toString() {
            return name + " " + version;
        }
    }
}
