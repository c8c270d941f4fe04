package dev.equipoise.engine.classify;

import java.util.List;

import dev.equipoise.engine.policy.ConsiderationDefinition;
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
 * @param scales every weighed factor, in the policy's order
 * @param groups factors that tabulated rules read, with those rules
 * @param loose rules that read more than ranks
 * @param noRules what is added up where there are no rules
 * @param rules every rule of the stage, in the policy's order
 * @param considerations what people are to weigh at the stage, in the policy's order
 * @param listed factors that are listed as unknown while open: weighed here or read by a rule
 * @param options by tier, what remains where no gate fires
 * @param all every option of the stage
 */
record StagePlan(PolicyDefinition policy, ProfileReader reader, Tiers tiers, StageGates gates, FactorScale[] free,
        List<FactorScale> scales, RuleGroup[] groups, LooseRule[] loose, Part noRules, List<RuleDefinition> rules,
        List<ConsiderationDefinition> considerations, int[] listed, Options[] options, Options all) {

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
