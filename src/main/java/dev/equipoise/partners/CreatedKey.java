package dev.equipoise.partners;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A new key, this once with its text.
 *
 * @param key the text to call with; nobody can find it out again
 */
record CreatedKey(@JsonUnwrapped KeyView view, String key) {}
