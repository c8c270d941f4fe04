/**
 * Conditions of policies: CEL parses and types them, and the checked tree becomes our own three-valued predicates, since
 * CEL's runtime is too slow for a batch and knows neither sets of ranks nor our unknowns.
 * {@link dev.equipoise.policies.cel.Conditions} is the door. Imports {@code engine} and {@code problem}.
 * <p>
 * What the language has, and what a condition answers where something is unknown: {@code docs/policy-format.md}.
 */
@NullMarked
package dev.equipoise.policies.cel;

import org.jspecify.annotations.NullMarked;
