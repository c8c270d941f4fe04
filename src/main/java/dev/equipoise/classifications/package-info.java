/**
 * What a profile means: classify, store, rank, explain. People decide; nothing here acts.
 * <p>
 * {@link dev.equipoise.classifications.Classifications} is the door. Answers are written once, by {@code AnswerWriter},
 * stored as that text and given back as that text. Imports everything below it: {@code cases}, {@code policies},
 * {@code catalog}, {@code partners}, {@code page}, {@code time}, {@code problem}, {@code engine}.
 */
@NullMarked
package dev.equipoise.classifications;

import org.jspecify.annotations.NullMarked;
