package vn.rasoat.rules.consistency;

import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.rules.drl.Facts;
import vn.rasoat.rules.drl.Place;

/** Sự kiện để xét tính nhất quán. */
public final class ConsistencyFacts {

    private ConsistencyFacts() {}

    public static Facts of(CheckRequest request) {
        Facts.Builder facts = Facts.builder();
        facts.addAll(request.plan().leftovers());
        return facts.build();
    }

    /** Where something was left behind. */
    public static Place place(Plan.Leftover leftover) {
        Location location = leftover.location();
        return new Place(location, leftover.text());
    }
}
