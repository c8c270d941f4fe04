/**
 * Errors as named facts, and the one place where a fact becomes an RFC 9457 answer.
 * <p>
 * A feature throws a fact ({@link dev.equipoise.problem.NotFound}, {@link dev.equipoise.problem.Rejected} …) that knows
 * nothing of HTTP. Imports nothing of the house. Look next at {@code docs/problems.md}, where each type is explained.
 */
@NullMarked
package dev.equipoise.problem;

import org.jspecify.annotations.NullMarked;
