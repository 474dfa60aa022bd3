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

/**
 * Thể thức văn bản của Đảng theo 36-HD/VPTW.
 *
 * <p>The guidance outlived the regulation it served: from 09/01/2026, when 399-QĐ/TW took the place of 66-QĐ/TW, to
 * 26/5/2026, the day before 05-HD/VPTW, documents were still laid out by 36-HD/VPTW. Those months belong to this pack, so
 * that on every day exactly one pack answers for the Party's form.
 */
public final class PartyForm2018 extends DrlRulePack {

    private static final Validity IN_FORCE = new Validity(LocalDate.of(2018, 4, 3), LocalDate.of(2026, 5, 26));

    public PartyForm2018() {
        super(
                "party-form-2018",
                new Wording("Thể thức văn bản của Đảng theo 36-HD/VPTW", "Form of Party documents by 36-HD/VPTW"),
                "Hướng dẫn 36-HD/VPTW cùng Quy định 66-QĐ/TW (từ 09/01/2026 đến 26/5/2026: cùng Quy định 399-QĐ/TW)",
                IN_FORCE,
                "vn.rasoat.rules.pack.form");
    }

    @Override
    public boolean appliesTo(CheckRequest request) {
        return Systems.of(request) == PoliticalSystem.PARTY;
    }

    @Override
    protected Facts facts(CheckRequest request) {
        return FormFacts.of(request, FormProfile.PARTY_2018);
    }
}
