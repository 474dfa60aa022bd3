package vn.rasoat.rules.pack;

import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.consistency.ConsistencyFacts;
import vn.rasoat.rules.drl.DrlRulePack;
import vn.rasoat.rules.drl.Facts;

/** Tính nhất quán của văn bản. */
public final class Consistency extends DrlRulePack {

    public Consistency() {
        super(
                "consistency",
                new Wording("Tính nhất quán của văn bản", "Consistency of the document with itself"),
                "",
                Validity.ALWAYS,
                "vn.rasoat.rules.pack.consistency");
    }

    @Override
    public boolean appliesTo(CheckRequest request) {
        return true;
    }

    @Override
    protected Facts facts(CheckRequest request) {
        return ConsistencyFacts.of(request);
    }
}
