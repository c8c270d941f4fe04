/**
 * Classifies a profile under one policy, and explains it. {@link dev.equipoise.engine.classify.Classifier} is the door;
 * a policy compiles once into a {@code StagePlan} for each stage and context, and classifying is then array look-ups.
 * <p>
 * Scores and points are held as whole thousandths in a {@code long}: exact, and independent of order.
 * Imports the engine's other packages and the JDK.
 */
@NullMarked
package dev.equipoise.engine.classify;

import org.jspecify.annotations.NullMarked;
