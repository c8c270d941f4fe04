package dev.equipoise.policies.cel;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;

/** A part of a condition that is true, false or unknown. Testing it allocates nothing. */
interface Bool {

    Truth test(Situation situation);

    Looks looks();

    /** An upper bound on the steps that a test takes, at most {@link Cost#MOST}. */
    int cost();
}
