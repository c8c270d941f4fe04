package dev.equipoise.engine.classify;

import dev.equipoise.engine.classify.StagePlan.WeighedFactor;
import dev.equipoise.engine.condition.Situation;

/** Lists what each weighed factor adds, largest first. */
final class Contributions {

    private Contributions() {
    }

    static Contribution[] of(StagePlan plan, Known known, Tally tally) {
        WeighedFactor[] weighed = plan.weighed();
        var sorted = new Contribution[weighed.length];
        for (int at = 0; at < weighed.length; at++) {
            insert(sorted, at, one(plan, weighed[at], known, tally));
        }
        return sorted;
    }

    /** Behind every one with as many points or more: ties keep the policy's order. */
    private static void insert(Contribution[] sorted, int size, Contribution next) {
        int at = size;
        while (at > 0 && sorted[at - 1].points() < next.points()) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = next;
    }

    private static Contribution one(StagePlan plan, WeighedFactor weighed, Known known, Tally tally) {
        FactorScale scale = weighed.scale();
        int ranks = known.ranks[scale.factor];
        if (!known.open(scale.factor)) {
            return measured(scale.known(Integer.numberOfTrailingZeros(ranks)), known.measure(scale.factor));
        }
        boolean alone = weighed.group() == WeighedFactor.ALONE;
        return scale.assumed(alone
                ? scale.range(ranks).lowest()
                : plan.groups()[weighed.group()].rank(tally.lowest[weighed.group()], weighed.position()));
    }

    private static Contribution measured(Contribution known, long measure) {
        return measure == Situation.UNKNOWN ? known : known.measured(measure);
    }
}
