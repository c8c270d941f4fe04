package dev.equipoise.engine.policy;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.condition.Condition;

/**
 * Something that people are to weigh. It is looked at beside the classification and decides nothing in it.
 *
 * @param id kebab-case name
 * @param stages where it applies; empty: at every stage
 * @param when on what condition it holds; null where only a person can see that
 */
public record ConsiderationDefinition(String id, Set<String> stages, @Nullable Condition when) {

    public ConsiderationDefinition {
        stages = Set.copyOf(stages);
    }

    public boolean appliesAt(String stage) {
        return stages.isEmpty() || stages.contains(stage);
    }
}
