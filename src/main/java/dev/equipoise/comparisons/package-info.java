/**
 * Side by side: one profile under every published policy, or along all days on which anything changed. Nothing is stored.
 * <p>
 * {@link dev.equipoise.comparisons.Comparisons} is the door; {@code Rows} and {@code Timeline} are the two ways of
 * comparing. Which policies hold when is asked of {@code policies}, each answer of {@code classifications}, which also
 * writes it. Imports everything below it.
 */
@NullMarked
package dev.equipoise.comparisons;

import org.jspecify.annotations.NullMarked;
