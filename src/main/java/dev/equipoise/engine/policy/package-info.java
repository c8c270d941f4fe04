/**
 * What a policy says, with nothing left to look up: factors, tiers, rules, gates and each stage's options. Imports
 * {@link dev.equipoise.engine.condition} only. Records here check their own shape;
 * {@link dev.equipoise.engine.policy.PolicyFlaws} checks how they fit together.
 */
@NullMarked
package dev.equipoise.engine.policy;

import org.jspecify.annotations.NullMarked;
