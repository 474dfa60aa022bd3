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

/** Thể thức văn bản của Đảng theo 399-QĐ/TW và 05-HD/VPTW. */
public final class PartyForm2026 extends DrlRulePack {

    private static final Validity IN_FORCE = new Validity(LocalDate.of(2026, 5, 27), null);

    public PartyForm2026() {
        super(
                "party-form-2026",
                new Wording("Thể thức văn bản của Đảng theo 05-HD/VPTW", "Form of Party documents by 05-HD/VPTW"),
                "Quy định 399-QĐ/TW và Hướng dẫn 05-HD/VPTW",
                IN_FORCE,
                "vn.rasoat.rules.pack.form");
    }

    @Override
    public boolean appliesTo(CheckRequest request) {
        return Systems.of(request) == PoliticalSystem.PARTY;
    }

    @Override
    protected Facts facts(CheckRequest request) {
        return FormFacts.of(request, FormProfile.PARTY_2026);
    }
}
