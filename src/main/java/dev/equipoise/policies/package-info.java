/**
 * Policies: documents that people can read, compiled into what the engine classifies by, and which of their versions is in
 * force. {@link dev.equipoise.policies.Policies} is the door.
 * <p>
 * A document goes one way: text → tree ({@code DocumentText}) → {@link dev.equipoise.policies.PolicyDocument}, with all
 * that it takes from the catalogue written out ({@code DocumentReader}) → canonical JSON and digest ({@code Canonical})
 * → the engine's definition ({@code DefinitionBuilder}). What owners write is kept as a draft ({@code Drafts}), checked
 * ({@code Checking}, by {@link dev.equipoise.policies.guard}), published by somebody else ({@code Publishing}) and compared
 * ({@link dev.equipoise.policies.diff}); every replica holds it compiled ({@code Shelves}). Imports {@code engine}, {@code problem}, {@code page}, {@code time},
 * {@code exchange}, {@code partners} and {@code catalog}. Conditions: {@link dev.equipoise.policies.cel}; the form: {@code docs/policy-format.md}.
 */
@NullMarked
package dev.equipoise.policies;

import org.jspecify.annotations.NullMarked;
