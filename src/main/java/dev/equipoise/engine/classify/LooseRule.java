package dev.equipoise.engine.classify;

import dev.equipoise.engine.condition.Condition;

/**
 * A rule that reads more than ranks. Where its condition is unknown it counts as able to go either way.
 *
 * @param place among the plan's rules
 * @param when its condition
 * @param points in thousandths, 0 for a rule about tiers
 * @param ruling what it does to the tier, {@link Ruling#NEUTRAL} for a rule about points
 */
record LooseRule(int place, Condition when, long points, int ruling) {}
