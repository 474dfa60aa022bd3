package vn.rasoat.rules.spi;

import java.util.List;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleOutcome;

/**
 * Bộ quy tắc của một văn bản: the rules of one legal text, found through {@link java.util.ServiceLoader}. Immutable,
 * safe for use by several threads at once.
 */
public interface RulePack {

    PackInfo info();

    /** Never empty; sorted by id. */
    List<RuleInfo> rules();

    /**
     * Whether the pack speaks of documents of this kind at all: system, type, level. Whether it is in force on the day
     * is told by {@link PackInfo#inForce()}.
     */
    boolean appliesTo(CheckRequest request);

    /** Exactly one outcome for each of {@link #rules()}. */
    List<RuleOutcome> check(CheckRequest request);
}
