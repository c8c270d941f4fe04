package dev.equipoise.engine.classify;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.condition.Truth;

/**
 * How one consideration of the stage turned out.
 *
 * @param id its id
 * @param outcome whether it holds, as far as is known; null where only a person can see that
 */
public record ConsiderationOutcome(String id, @Nullable Truth outcome) {}
