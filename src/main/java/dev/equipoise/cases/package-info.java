/**
 * Cases and the profiles that partners submit of them: read strictly, stored as they were, never edited.
 * <p>
 * {@link dev.equipoise.cases.Submissions} reads a body or says all that is wrong with it;
 * {@link dev.equipoise.cases.Cases} keeps what was read. Imports {@code engine}, {@code problem}, {@code page},
 * {@code time}, {@code partners}, {@code catalog} and {@code policies}. Look next at {@code classifications}, which
 * answers what a profile means.
 */
@NullMarked
package dev.equipoise.cases;

import org.jspecify.annotations.NullMarked;
