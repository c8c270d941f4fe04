package dev.equipoise.engine.classify;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.policy.Direction;

/**
 * What one weighed factor adds to the score.
 *
 * @param factor its id
 * @param level the level it stands at, known or assumed
 * @param assumed whether the level is only the one that makes the score lowest, several being possible
 * @param measure the whole number that fell into the level; null where a name was given
 * @param value the level's value, in whole points
 * @param weight per mille; null where the method has no weights
 * @param points in thousandths
 * @param direction what a higher level does to priority
 */
public record Contribution(String factor, String level, boolean assumed, @Nullable Long measure, long value,
        @Nullable Integer weight, long points, Direction direction) {

    Contribution measured(long by) {
        return new Contribution(factor, level, assumed, by, value, weight, points, direction);
    }
}
