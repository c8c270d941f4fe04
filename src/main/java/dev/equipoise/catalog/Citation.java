package dev.equipoise.catalog;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An authority and what it says, in our words.
 *
 * @param citation the statute, regulation, decision or memorandum
 * @param source the public page that was read; absent where none was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(String citation, String says, @Nullable String source, Verified verified) {}
