package dev.equipoise.policies;

import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.Side;
import dev.equipoise.policies.document.PolicyGate;
import dev.equipoise.policies.document.PolicyRule.Consequence;

/** What rules and gates do, in the engine's words. */
final class Consequences {

    private Consequences() {
    }

    static Effect effect(Consequence then) {
        if (then.points() != null) {
            return new Effect.Points(then.points());
        }
        if (then.tier() != null) {
            return new Effect.Tier(then.tier());
        }
        if (then.atMost() != null) {
            return new Effect.AtMost(then.atMost());
        }
        if (then.atLeast() != null) {
            return new Effect.AtLeast(then.atLeast());
        }
        throw new IllegalArgumentException("A rule does one of the four.");
    }

    static Side barred(PolicyGate.Bars bars) {
        return bars == PolicyGate.Bars.ENFORCEMENT ? Side.ENFORCEMENT : Side.FAVORABLE;
    }
}
