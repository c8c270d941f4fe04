package dev.equipoise.engine.policy;

import java.util.Set;

import dev.equipoise.engine.condition.Condition;

/**
 * Law that comes before any score.
 *
 * @param id kebab-case name
 * @param stages where it applies; empty: at every stage
 * @param when on what condition
 * @param bars which side it bars: enforcement itself, or a favorable exercise of discretion
 * @param options the options it bars; empty: all of that side
 */
public record GateDefinition(String id, Set<String> stages, Condition when, Side bars, Set<String> options) {

    public GateDefinition {
        stages = Set.copyOf(stages);
        options = Set.copyOf(options);
    }

    public boolean appliesAt(String stage) {
        return stages.isEmpty() || stages.contains(stage);
    }
}
