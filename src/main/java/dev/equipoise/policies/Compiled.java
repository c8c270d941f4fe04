package dev.equipoise.policies;

import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.policy.PolicyDefinition;

/**
 * What the engine makes of a document.
 *
 * @param definition what the engine was given
 * @param classifier classifies under it
 */
record Compiled(PolicyDefinition definition, Classifier classifier) {}
