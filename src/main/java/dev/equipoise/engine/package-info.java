/**
 * Turns a factor profile and one policy version into an explained classification.
 * <p>
 * Pure: imports nothing but the JDK. The same inputs always give the same
 * {@link dev.equipoise.engine.classify.Classification}, so that a stored one can be recomputed and checked years later.
 * Look next at {@link dev.equipoise.engine.classify.Classifier}, the only door in;
 * {@link dev.equipoise.engine.policy.PolicyDefinition} is what it compiles,
 * {@link dev.equipoise.engine.profile.Profile} what it reads.
 */
@NullMarked
package dev.equipoise.engine;

import org.jspecify.annotations.NullMarked;
