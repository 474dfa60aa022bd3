package vn.rasoat.rules.pack;

import vn.rasoat.rules.spi.RulePack;
import vn.rasoat.rules.testkit.RulePackContract;

class ConsistencyTest extends RulePackContract {

    private static final RulePack PACK = new Consistency();

    @Override
    protected RulePack pack() {
        return PACK;
    }

    @Override
    protected String folder() {
        return "/vn/rasoat/rules/pack/consistency/";
    }
}
