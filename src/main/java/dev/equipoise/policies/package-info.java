/**
 * Policies: documents that people can read, compiled into what the engine classifies by, and which of their versions is in
 * force. {@link dev.equipoise.policies.Policies} is the door.
 * <p>
 * A document goes one way: text → tree ({@code DocumentText}) → {@link dev.equipoise.policies.PolicyDocument}, with all
 * that it takes from the catalogue written out ({@code DocumentReader}) → canonical JSON and digest ({@code Canonical})
 * → the engine's definition ({@code DefinitionBuilder}). Imports {@code engine}, {@code problem}, {@code page} and
 * {@code catalog}. Conditions: {@link dev.equipoise.policies.cel}; the form: {@code docs/policy-format.md}.
 */
@NullMarked
package dev.equipoise.policies;

import org.jspecify.annotations.NullMarked;
