/**
 * The form of a policy: text in YAML or JSON, the document that it says, and the canonical JSON and digest of that.
 * {@link dev.equipoise.policies.document.DocumentText} and {@link dev.equipoise.policies.document.DocumentReader} lead in,
 * {@link dev.equipoise.policies.document.Canonical} leads out. Imports {@code catalog} and {@code problem}.
 * <p>
 * Reading finds every mistake in one pass, each with its JSON pointer. What the form means: {@code docs/policy-format.md}.
 */
@NullMarked
package dev.equipoise.policies.document;

import org.jspecify.annotations.NullMarked;
