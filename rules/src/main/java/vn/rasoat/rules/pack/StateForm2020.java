package vn.rasoat.rules.pack;

import java.time.LocalDate;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.Systems;
import vn.rasoat.rules.drl.DrlRulePack;
import vn.rasoat.rules.drl.Facts;
import vn.rasoat.rules.form.FormFacts;
import vn.rasoat.rules.form.FormProfile;

/** Thể thức văn bản hành chính theo Nghị định 30/2020/NĐ-CP. */
public final class StateForm2020 extends DrlRulePack {

    private static final Validity IN_FORCE = new Validity(LocalDate.of(2020, 3, 5), null);

    public StateForm2020() {
        super(
                "state-form-2020",
                new Wording(
                        "Thể thức văn bản hành chính theo Nghị định 30/2020/NĐ-CP",
                        "Form of administrative documents by Decree 30/2020"),
                "Nghị định 30/2020/NĐ-CP",
                IN_FORCE,
                "vn.rasoat.rules.pack.form");
    }

    @Override
    public boolean appliesTo(CheckRequest request) {
        return Systems.of(request) == PoliticalSystem.STATE;
    }

    @Override
    protected Facts facts(CheckRequest request) {
        return FormFacts.of(request, FormProfile.STATE_2020);
    }
}
