package vn.rasoat.rules.pack;

import java.util.List;
import vn.rasoat.rules.spi.RulePack;
import vn.rasoat.rules.testkit.RulePackContract;

class PartyForm2026Test extends RulePackContract {

    @Override
    protected RulePack pack() {
        return new PartyForm2026();
    }

    @Override
    protected String folder() {
        return "/vn/rasoat/rules/pack/form/";
    }

    @Override
    protected List<String> conforming() {
        return List.of("conforming-party-2026.txt");
    }
}
