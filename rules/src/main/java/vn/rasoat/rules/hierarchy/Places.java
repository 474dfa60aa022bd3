package vn.rasoat.rules.hierarchy;

import vn.rasoat.domain.document.Location;
import vn.rasoat.rules.drl.Place;

/** Chỗ của điều vắng mặt. */
final class Places {

    private Places() {}

    static Place nowhere() {
        return Place.of(Location.NOWHERE);
    }
}
