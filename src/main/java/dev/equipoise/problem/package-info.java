/**
 * Errors as named facts, and the one place where a fact becomes an RFC 9457 answer.
 * <p>
 * A feature throws a fact ({@link dev.equipoise.problem.NotFound}, {@link dev.equipoise.problem.Rejected} …) that knows
 * nothing of HTTP. {@code Translation} finds the fact in what the framework throws, {@code Answers} writes it, {@code Entry}
 * sees every request first and last. Also here, because resources share them: {@link dev.equipoise.problem.StrictJson}
 * and {@link dev.equipoise.problem.QueryNames}, which refuse what cannot be understood in one way only. Imports nothing
 * of the house. Look next at {@code docs/problems.md}, where each type is explained.
 */
@NullMarked
package dev.equipoise.problem;

import org.jspecify.annotations.NullMarked;
