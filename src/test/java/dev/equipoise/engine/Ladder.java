package dev.equipoise.engine;

import java.util.List;

import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;

/** From a score and the rules that hold to a tier, in the design's words. */
record Ladder(PolicyDefinition policy) {

    /** The highest tier whose floor the score reaches; the lowest has none. */
    int tierOf(long score) {
        if (policy.method() == Method.NONE) {
            return policy.tier(policy.otherwise());
        }
        int found = 0;
        for (int tier = 1; tier < policy.tiers().size(); tier++) {
            Long from = policy.tiers().get(tier).from();
            found = from != null && from * 1000 <= score ? tier : found;
        }
        return found;
    }

    int ruled(int scored, List<RuleDefinition> holding) {
        int set = Integer.MAX_VALUE;
        int atMost = Integer.MAX_VALUE;
        int atLeast = 0;
        for (RuleDefinition rule : holding) {
            if (rule.then() instanceof Effect.Tier tier) {
                set = Math.min(set, policy.tier(tier.tier()));
            } else if (rule.then() instanceof Effect.AtMost most) {
                atMost = Math.min(atMost, policy.tier(most.tier()));
            } else if (rule.then() instanceof Effect.AtLeast least) {
                atLeast = Math.max(atLeast, policy.tier(least.tier()));
            }
        }
        if (set < Integer.MAX_VALUE) {
            return set;
        }
        int raised = atLeast > scored ? atLeast : scored;
        return atMost < raised ? atMost : raised;
    }
}
