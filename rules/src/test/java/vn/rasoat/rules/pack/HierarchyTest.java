package vn.rasoat.rules.pack;

import vn.rasoat.rules.spi.RulePack;
import vn.rasoat.rules.testkit.RulePackContract;

class HierarchyTest extends RulePackContract {

    private static final RulePack PACK = new Hierarchy();

    @Override
    protected RulePack pack() {
        return PACK;
    }

    @Override
    protected String folder() {
        return "/vn/rasoat/rules/pack/hierarchy/";
    }
}
