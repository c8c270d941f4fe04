/**
 * What whoever runs the service sees of it: health and metrics on the management port, log lines and traces. None of it
 * says what a profile holds or which case was meant, and no label grows with what callers send.
 * <p>
 * Counts live where things happen: problems in {@code problem}, classifications in {@code classifications}. May import
 * {@code partners} and what is below it. Look next at {@code docs/operations.md}.
 */
@NullMarked
package dev.equipoise.observation;

import org.jspecify.annotations.NullMarked;
