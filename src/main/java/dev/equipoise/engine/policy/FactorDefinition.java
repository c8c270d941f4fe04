package dev.equipoise.engine.policy;

import java.util.List;

/**
 * One factor as this policy reads it.
 *
 * @param id kebab-case name
 * @param direction what a higher rank does to priority
 * @param levels 1 to 30, lowest rank first
 * @param values one for each level, in whole points; empty where the policy does not weigh the factor
 */
public record FactorDefinition(String id, Direction direction, List<LevelDefinition> levels, List<Long> values) {

    /** A level must fit a bit of an {@code int}. */
    public static final int MOST_LEVELS = 30;

    public FactorDefinition {
        levels = List.copyOf(levels);
        values = List.copyOf(values);
        if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException(id + " needs 1 to " + MOST_LEVELS + " levels.");
        }
        if (!values.isEmpty() && values.size() != levels.size()) {
            throw new IllegalArgumentException(id + " needs a value for each of its levels.");
        }
    }
}
