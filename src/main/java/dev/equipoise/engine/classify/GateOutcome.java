package dev.equipoise.engine.classify;

import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.Side;

/**
 * How one gate of the stage turned out.
 *
 * @param id its id
 * @param bars which side it bars
 * @param outcome true: it fired; unknown: a fact that it reads is missing, and it touches nothing
 */
public record GateOutcome(String id, Side bars, Truth outcome) {}
