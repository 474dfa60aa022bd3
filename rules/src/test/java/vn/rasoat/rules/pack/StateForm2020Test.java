package vn.rasoat.rules.pack;

import java.util.List;
import vn.rasoat.rules.spi.RulePack;
import vn.rasoat.rules.testkit.RulePackContract;

class StateForm2020Test extends RulePackContract {

    @Override
    protected RulePack pack() {
        return new StateForm2020();
    }

    @Override
    protected String folder() {
        return "/vn/rasoat/rules/pack/form/";
    }

    @Override
    protected List<String> conforming() {
        return List.of("conforming-state.txt");
    }
}
