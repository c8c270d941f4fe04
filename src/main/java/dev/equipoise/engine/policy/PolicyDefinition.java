package dev.equipoise.engine.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.condition.Condition;

/**
 * All that decides. Conditions refer to {@code factors} and {@code facts} by their place in these lists.
 *
 * @param method how a score comes about
 * @param otherwise under {@link Method#NONE} the tier from which rules start; else null
 * @param factors in the order in which answers list them; at most 64
 * @param facts those that rules or gates read; at most 64
 * @param contexts every context in which a case may stand
 * @param stages every stage that the policy governs
 * @param tiers lowest first; at most 30
 * @param rules in the order in which answers list them
 * @param gates in the order in which answers list them; at most 64
 * @param impossible conditions over ranks; a completion for which one holds cannot be
 * @param considerations in the order in which answers list them; none of the rest depends on them
 */
public record PolicyDefinition(Method method, @Nullable String otherwise, List<FactorDefinition> factors,
        List<FactDefinition> facts, List<String> contexts, List<StageDefinition> stages, List<TierDefinition> tiers,
        List<RuleDefinition> rules, List<GateDefinition> gates, List<Condition> impossible,
        List<ConsiderationDefinition> considerations) {

    public PolicyDefinition {
        factors = List.copyOf(factors);
        facts = List.copyOf(facts);
        contexts = List.copyOf(contexts);
        stages = List.copyOf(stages);
        tiers = List.copyOf(tiers);
        rules = List.copyOf(rules);
        gates = List.copyOf(gates);
        impossible = List.copyOf(impossible);
        considerations = List.copyOf(considerations);
    }

    /** A policy that leaves nothing for people to weigh. */
    public PolicyDefinition(Method method, @Nullable String otherwise, List<FactorDefinition> factors,
            List<FactDefinition> facts, List<String> contexts, List<StageDefinition> stages,
            List<TierDefinition> tiers, List<RuleDefinition> rules, List<GateDefinition> gates,
            List<Condition> impossible) {
        this(method, otherwise, factors, facts, contexts, stages, tiers, rules, gates, impossible, List.of());
    }

    /** The place of a tier in {@link #tiers()}, or -1. */
    public int tier(@Nullable String id) {
        for (int place = 0; place < tiers.size(); place++) {
            if (tiers.get(place).id().equals(id)) {
                return place;
            }
        }
        return -1;
    }
}
