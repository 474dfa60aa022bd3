package vn.rasoat.rules;

import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.port.CheckRequest;

/** Hệ thống của văn bản cần rà soát. */
public final class Systems {

    private Systems() {}

    /** What the caller said; otherwise what the document shows; null where neither tells. */
    public static @Nullable PoliticalSystem of(CheckRequest request) {
        return request.system() == null ? request.plan().head().system() : request.system();
    }
}
