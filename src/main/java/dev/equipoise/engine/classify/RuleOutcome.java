package dev.equipoise.engine.classify;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.Effect;

/**
 * How one rule of the stage turned out.
 *
 * @param id its id
 * @param outcome true: it holds whatever the unknowns are; unknown: it may
 * @param then its effect
 * @param assumed for a rule about points, those counted in the score shown, in whole points; else null
 */
public record RuleOutcome(String id, Truth outcome, Effect then, @Nullable Long assumed) {}
