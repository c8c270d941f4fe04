package dev.equipoise.engine.classify;

import dev.equipoise.engine.condition.Situation;

/** Lists what each weighed factor adds, largest first. */
final class Contributions {

    private Contributions() {
    }

    static Contribution[] of(StagePlan plan, Known known, Contribution[] shown) {
        if (known.measures != null) {
            plan.scales()
                    .forEach(scale -> shown[scale.slot] = measured(shown[scale.slot], known.measure(scale.factor)));
        }
        for (int size = 1; size < shown.length; size++) {
            sink(shown, size);
        }
        return shown;
    }

    private static Contribution measured(Contribution known, long measure) {
        return measure == Situation.UNKNOWN ? known : known.measured(measure);
    }

    /** Behind every one with as many points or more: ties keep the policy's order. */
    private static void sink(Contribution[] sorted, int size) {
        Contribution next = sorted[size];
        int at = size;
        while (at > 0 && sorted[at - 1].points() < next.points()) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = next;
    }
}
