package dev.equipoise.policies.cel;

import dev.equipoise.engine.condition.Situation;

/**
 * A part of a condition that is a whole number, or a day counted from 1970-01-01: known, unknown, or somewhere between two
 * bounds. {@link Situation#UNKNOWN} from either bound means that nothing is known, or that the number would be too large.
 */
interface Whole {

    /** The least that it can be. */
    long low(Situation situation);

    /** The most that it can be. */
    long high(Situation situation);

    /** Whether both bounds are always the same, so that one of them is enough to look at. */
    boolean single();

    Looks looks();

    /** An upper bound on the steps that one bound takes, at most {@link Cost#MOST}. */
    int cost();
}
