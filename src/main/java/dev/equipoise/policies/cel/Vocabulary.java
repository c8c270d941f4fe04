package dev.equipoise.policies.cel;

import java.util.List;

import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.LevelDefinition;

/**
 * The names that a policy's conditions may use. Compiled conditions refer to factors and facts by their place here, so
 * the lists must be those of the policy's definition.
 */
public record Vocabulary(List<FactorDefinition> factors, List<FactDefinition> facts, List<String> stages,
        List<String> contexts) {

    public Vocabulary {
        factors = List.copyOf(factors);
        facts = List.copyOf(facts);
        stages = List.copyOf(stages);
        contexts = List.copyOf(contexts);
    }

    List<String> factorIds() {
        return factors.stream().map(FactorDefinition::id).toList();
    }

    List<String> factIds() {
        return facts.stream().map(FactDefinition::id).toList();
    }

    /** Factors that a whole number can be binned into. */
    List<String> measureIds() {
        return factors.stream().filter(factor -> factor.levels().stream().map(LevelDefinition::from)
                .anyMatch(from -> from != null)).map(FactorDefinition::id).toList();
    }
}
