package vn.rasoat.rules.pack;

import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.drl.DrlRulePack;
import vn.rasoat.rules.drl.Facts;
import vn.rasoat.rules.hierarchy.HierarchyFacts;

/** Đối chiếu với văn bản cấp trên. */
public final class Hierarchy extends DrlRulePack {

    public Hierarchy() {
        super(
                "hierarchy",
                new Wording("Đối chiếu với văn bản cấp trên", "Comparison with the directives above"),
                "",
                Validity.ALWAYS,
                "vn.rasoat.rules.pack.hierarchy");
    }

    @Override
    public boolean appliesTo(CheckRequest request) {
        return true;
    }

    @Override
    protected Facts facts(CheckRequest request) {
        return HierarchyFacts.of(request);
    }
}
