package vn.rasoat.rules.consistency;

import java.util.List;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.rules.drl.Facts;
import vn.rasoat.rules.drl.Place;

/** Sự kiện để xét tính nhất quán. */
public final class ConsistencyFacts {

    private ConsistencyFacts() {}

    public static Facts of(CheckRequest request) {
        Plan plan = request.plan();
        List<Quotation> quotations = Quotations.of(plan.paragraphs());
        return Facts.builder()
                .addAll(plan.leftovers())
                .addAll(Promises.of(plan))
                .addAll(ToneStyles.mixed(plan.paragraphs()))
                .addAll(QuoteStyles.mixed(quotations))
                .addAll(NamedWork.of(plan, quotations))
                .addAll(Abbreviations.undefined(plan.paragraphs()))
                .build();
    }

    /** Where something was left behind. */
    public static Place place(Plan.Leftover leftover) {
        return new Place(leftover.location(), leftover.text());
    }
}
