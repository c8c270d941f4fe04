package dev.equipoise.policies.cel;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;

/**
 * Every answer of a part that looks at ranks alone, written out: over sets of ranks it is exact, however often a factor
 * occurs in it.
 */
final class RankTable implements Bool {

    /** As many as the engine tabulates for one group of factors. */
    static final int MOST = 3125;

    private static final int SEES_TRUE = 1;
    private static final int SEES_FALSE = 2;
    private static final int SEES_BOTH = 3;

    private final Looks looks;
    private final int[] factors;
    private final int[] sizes;
    private final boolean[] answers;

    /** The first factor's rank counts most; {@code answers} has the product of {@code sizes} entries. */
    RankTable(Looks looks, int[] factors, int[] sizes, boolean[] answers) {
        this.looks = looks;
        this.factors = factors;
        this.sizes = sizes;
        this.answers = answers;
    }

    @Override
    public Truth test(Situation situation) {
        return switch (scan(situation, 0, 0)) {
            case SEES_TRUE -> Truth.TRUE;
            case SEES_FALSE -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }

    private int scan(Situation situation, int at, int row) {
        if (at == factors.length) {
            return answers[row] ? SEES_TRUE : SEES_FALSE;
        }
        int seen = 0;
        for (int ranks = situation.ranks(factors[at]); ranks != 0 && seen != SEES_BOTH; ranks &= ranks - 1) {
            seen |= scan(situation, at + 1, row * sizes[at] + Integer.numberOfTrailingZeros(ranks));
        }
        return seen;
    }

    @Override
    public Looks looks() {
        return looks;
    }

    @Override
    public int cost() {
        return Math.min(Cost.MOST, answers.length);
    }
}
