package vn.rasoat.rules.hierarchy;

import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.drl.Place;

/** Lời cho các điểm sai về báo cáo và nơi nhận. */
public final class Orders {

    private static final Wording WITHOUT_TIME = new Wording("không nêu thời gian", "no time is given");

    private Orders() {}

    /** The time of an order as it is written. */
    public static Object time(OrderTime time) {
        return time.written().isEmpty() ? WITHOUT_TIME : "«" + time.written() + "»";
    }

    /** The time of a report as it is written. */
    public static Object time(Aggregation report) {
        return report.written().isEmpty() ? WITHOUT_TIME : "«" + report.written() + "»";
    }

    /** Who asks an aggregator for its report; nothing where the plan itself does. */
    public static Wording asked(Aggregation report) {
        return report.above().isEmpty()
                ? new Wording("", "")
                : new Wording(" theo " + report.above(), ", asked by " + report.above());
    }

    /** The place of what is absent. */
    public static Place nowhere() {
        return Places.nowhere();
    }
}
