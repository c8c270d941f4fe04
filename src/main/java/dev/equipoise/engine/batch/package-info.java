/**
 * Works many cases through under one policy at one stage: columns of ranks and facts in, columns of tiers and scores out.
 * For questions about a whole docket at once, where nobody reads a reason for each case; a case that somebody reads is
 * classified by {@link dev.equipoise.engine.classify.Classifier}, and both give the same tier and score.
 * <p>
 * {@link dev.equipoise.engine.batch.Batch} is the door. Imports the engine's other packages and the JDK.
 */
@NullMarked
package dev.equipoise.engine.batch;

import org.jspecify.annotations.NullMarked;
