package dev.equipoise.policies.cel;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;

/** One factor's rank is among these, as bits: the table of a part that looks at a single factor. */
record RankIn(int factor, int members) implements Bool {

    @Override
    public Truth test(Situation situation) {
        int possible = situation.ranks(factor);
        int inside = possible & members;
        return inside == possible ? Truth.TRUE : inside == 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public Looks looks() {
        return Looks.factor(factor);
    }

    @Override
    public int cost() {
        return 1;
    }
}
