package vn.rasoat.rules.hierarchy;

import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.rules.drl.Facts;

/** Sự kiện để đối chiếu với cấp trên. */
public final class HierarchyFacts {

    private HierarchyFacts() {}

    public static Facts of(CheckRequest request) {
        Facts.Builder facts = Facts.builder();
        facts.addAll(request.plan().bases());
        Chain chain = Chain.of(request);
        facts.addAll(chain.bound());
        return facts.build();
    }
}
