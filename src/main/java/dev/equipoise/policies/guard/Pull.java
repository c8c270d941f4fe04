package dev.equipoise.policies.guard;

import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.PolicyDefinition;

/** What rules do to a tier: the lowest set outright, the lowest ceiling and the highest floor, in one number. */
final class Pull {

    private static final int FREE = 31;

    /** Leaves the tier to the score. */
    static final int NONE = pack(FREE, FREE, 0);

    private Pull() {
    }

    static int of(PolicyDefinition policy, Effect effect) {
        if (effect instanceof Effect.Tier tier) {
            return pack(policy.tier(tier.tier()), FREE, 0);
        }
        if (effect instanceof Effect.AtMost most) {
            return pack(FREE, policy.tier(most.tier()), 0);
        }
        return effect instanceof Effect.AtLeast least ? pack(FREE, FREE, policy.tier(least.tier())) : NONE;
    }

    static int both(int one, int other) {
        return pack(Math.min(one >> 10, other >> 10), Math.min(one >> 5 & FREE, other >> 5 & FREE),
                Math.max(one & FREE, other & FREE));
    }

    static int apply(int pull, int tier) {
        return pull >> 10 != FREE ? pull >> 10 : Math.min(Math.max(tier, pull & FREE), pull >> 5 & FREE);
    }

    /** Whether no tier is what both ask for. */
    static boolean contradict(int one, int other) {
        int least = Math.max(one & FREE, other & FREE);
        int most = Math.min(one >> 5 & FREE, other >> 5 & FREE);
        for (int outright : new int[]{one >> 10, other >> 10 }) {
            least = outright == FREE ? least : Math.max(least, outright);
            most = Math.min(most, outright);
        }
        return least > most;
    }

    private static int pack(int outright, int ceiling, int floor) {
        return outright << 10 | ceiling << 5 | floor;
    }
}
