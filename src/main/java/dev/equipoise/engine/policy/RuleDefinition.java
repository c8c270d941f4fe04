package dev.equipoise.engine.policy;

import java.util.Set;

import dev.equipoise.engine.condition.Condition;

/**
 * One rule.
 *
 * @param id kebab-case name
 * @param stages where it applies; empty: at every stage
 * @param when on what condition
 * @param then with what effect
 */
public record RuleDefinition(String id, Set<String> stages, Condition when, Effect then) {

    public RuleDefinition {
        stages = Set.copyOf(stages);
    }

    public boolean appliesAt(String stage) {
        return stages.isEmpty() || stages.contains(stage);
    }
}
