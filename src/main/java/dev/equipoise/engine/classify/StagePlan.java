package dev.equipoise.engine.classify;

import java.util.List;

import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;

/**
 * One policy at one stage and context, compiled into flat arrays.
 *
 * @param policy what was compiled
 * @param reader reads from a profile what this plan looks at
 * @param tiers bands of the score
 * @param gates law that comes first
 * @param free weighed factors that no tabulated rule reads
 * @param weighed every weighed factor, in the policy's order
 * @param groups factors that tabulated rules read, with those rules
 * @param loose rules that read more than ranks
 * @param rules every rule of the stage, in the policy's order
 * @param listed factors that are listed as unknown while open: weighed here or read by a rule
 * @param options by tier, what remains where no gate fires
 * @param all every option of the stage
 */
record StagePlan(PolicyDefinition policy, ProfileReader reader, Tiers tiers, StageGates gates, FactorScale[] free,
        WeighedFactor[] weighed, RuleGroup[] groups, LooseRule[] loose, List<RuleDefinition> rules, int[] listed,
        Options[] options, Options all) {

    /** What is weighed, and where its rank is assumed: in a group together with others, or alone. */
    record WeighedFactor(FactorScale scale, int group, int position) {

        static final int ALONE = -1;
    }

    /** How many {@code long}s hold a set of this plan's rules. */
    int words() {
        return words(rules.size());
    }

    static int words(int rules) {
        return (rules + 63) / 64;
    }

    /** Whether the policy says that no completion of what is known can be; gates do not excuse it. */
    boolean ruledOut(Known known) {
        for (RuleGroup group : groups) {
            if (group.excludes && group.combinations(known).length == 0) {
                return true;
            }
        }
        return false;
    }

    /** What every score is a multiple of, in thousandths. */
    long unit() {
        return policy.method() == Method.WEIGHTED_MEAN ? 1 : Thousandths.ONE_POINT;
    }
}
