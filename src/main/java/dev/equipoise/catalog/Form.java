package dev.equipoise.catalog;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A government form that a stage uses.
 *
 * @param id its number, as printed: {@code I-862}, {@code EOIR-26}
 * @param source the public page that was read; absent where none was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Form(String id, String title, @Nullable String source, Verified verified) {}
